package cn.jinchuanggu.collaboration.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A visitor walks through the graph; a broker asks whom an enterprise should work with. */
@Tag("slow")
class EntityBrowserIT extends Chromium {

    private static final String ENTERPRISE = "/entities/ent-q-01";
    /** As many as the explorer draws around an entity, and more. */
    private static final int MOST_NEIGHBOURS = 80;

    @Test
    void visitorBeginsAtTheGraphAndFindsAnEntityByName() {
        Page page = open("/graph");
        photograph(page, "graph");

        page.fill("#graph-q", "长治学院");
        press(page, ".graph-names button");
        assertThat(page.locator(".found-list a").first().textContent()).contains("长治");
        press(page.locator(".found-list a").first());

        assertThat(page.locator(".fact-table tbody tr").count()).isPositive();
        assertThat(page.locator(".fact-source").first().textContent()).isNotBlank();
    }

    @Test
    void visitorExpandsTheGraphFiltersKindsAndClicksThrough() {
        Page page = open(ENTERPRISE);
        Locator rows = page.locator("[data-explorer] tbody tr");
        page.locator("[data-explorer]").scrollIntoViewIfNeeded(); // it is drawn when somebody comes near
        page.waitForSelector("[data-explorer][data-ready]");
        press(page.locator("[data-explorer] summary").first());
        int before = rows.count();
        photograph(page, "entity");

        page.locator("[data-explorer] .explorer-canvas").focus();
        openNeighboursUntil(page, () -> rows.count() > before);

        int shown = (int) rows.all().stream().filter(Locator::isVisible).count();
        Locator kinds = page.locator("[data-explorer] .explorer-legend input[type=checkbox]");
        kinds.all().forEach(Locator::uncheck); // the middle stays, and it may be the only one of its kind
        page.waitForCondition(() -> rows.all().stream().filter(Locator::isVisible).count() < shown);
        kinds.all().forEach(Locator::check);
        page.waitForCondition(() -> rows.all().stream().filter(Locator::isVisible).count() == shown);
        photograph(page, "entity-expanded");

        Locator link = page.locator("[data-explorer] tbody tr:visible a").first();
        String target = link.getAttribute("href");
        press(link);
        page.waitForURL("**" + target);
        assertThat(page.locator("h1").count()).isEqualTo(1);
    }

    /** By keyboard, one neighbour after the other: those whose ties are all drawn already, such as needs of other tests, open nothing. */
    private static void openNeighboursUntil(Page page, BooleanSupplier more) {
        for (int neighbour = 0; neighbour < MOST_NEIGHBOURS && !more.getAsBoolean(); neighbour++) {
            page.keyboard().press("ArrowRight");
            page.waitForResponse(answer -> answer.url().contains("/expansions"), () -> page.keyboard().press("Enter"));
            page.waitForCondition(() -> !page.locator("[data-explorer]").textContent().contains("正在读取关系"));
        }
        page.waitForCondition(more);
    }

    @Test
    void brokerAsksForPartnersAndReadsReasonsThatAddUp() {
        Page page = signIn("broker");
        go(page, ENTERPRISE);
        press(page, "text=该和谁合作？");

        assertThat(page.locator(".partner").count()).isGreaterThan(2);
        for (Locator partner : page.locator(".partner").all()) {
            BigDecimal sum = partner.locator("[data-points]").allTextContents().stream()
                    .map(p -> new BigDecimal(p.replace("+", ""))).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(partner.locator("[data-total]").textContent());
        }
        photograph(page, "partners");
    }

    @Test
    void anEntityThatDoesNotExistIsSaidToBeMissing() {
        expect(404);
        Page page = open("/entities/nothing-here");

        assertThat(page.locator("main").textContent()).contains("nothing-here");
    }
}
