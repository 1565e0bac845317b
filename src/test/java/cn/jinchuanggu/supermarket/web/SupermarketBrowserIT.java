package cn.jinchuanggu.supermarket.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The catalogue of services, narrowed by category and industry. */
class SupermarketBrowserIT extends Chromium {

    @Test
    void visitorNarrowsTheCatalogue() {
        Page page = open("/services");
        photograph(page, "services");
        press(page, ".narrow a:has-text('检验检测')");
        press(page, ".narrow a:has-text('电子信息')");

        long total = Long.parseLong(page.locator(".list-total b").innerText());
        long counted = Long.parseLong(page.locator(".narrow a[aria-current] .narrow-count").first().innerText());
        assertThat(total).isPositive().isEqualTo(counted).isEqualTo(page.locator(".service").count());
        assertThat(page.locator(".service .kind").allInnerTexts()).containsOnly("检验检测");
    }

    @Test
    void serviceWithoutPriceIsNegotiable() {
        Page page = open("/services?category=技术转移");

        assertThat(page.locator(".service:has-text('成果定价与合同撮合') .service-price").innerText()).isEqualTo("面议");
        assertThat(page.locator(".service:has-text('企业技术需求诊断') .service-price").innerText()).isEqualTo("1,500 元/次");
    }
}
