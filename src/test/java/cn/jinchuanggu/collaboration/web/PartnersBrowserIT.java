package cn.jinchuanggu.collaboration.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Partners in their modes, partners of a cluster, and the team for a need. */
@Tag("slow")
class PartnersBrowserIT extends Chromium {

    @Test
    void modeAndFiltersAreInTheAddress() {
        Page page = open("/entities/ent-q-01/partners");
        press(page, ".mode-tabs a:has-text('相似优势')");
        assertThat(page.url()).contains("mode=similar");
        photograph(page, "partners-similar");

        page.selectOption("#partner-kind", "Expert");
        press(page, ".match-filter button");
        assertThat(page.url()).contains("mode=similar", "kind=Expert");
        assertThat(page.locator(".partner .match-title .chip:has-text('专家')").count()).isEqualTo(page.locator(".partner").count()).isPositive();
    }

    @Test
    void aValueThatMeansNothingIsNamed() {
        expect(422);
        Page page = open("/entities/ent-q-01/partners?mode=best&kind=Need");
        assertThat(page.locator("#error-summary").textContent()).contains("best", "Need");
        assertThat(page.locator(".partner").count()).isPositive();
    }

    @Test
    void anIndustryIsServedByThoseWhoCoverMost() {
        Page page = open("/graph");
        press(page, "text=为一个产业或一批企业找共同的伙伴");
        photograph(page, "cluster-empty");
        page.selectOption("#field-track", "track-equipment");
        press(page, ".cluster-form button");
        assertThat(page.locator(".common-table tbody tr").count()).isPositive();
        assertThat(page.locator("[data-serving]").count()).isGreaterThan(2);
        photograph(page, "cluster");
    }

    @Test
    void unknownEnterprisesAreNamed() {
        expect(422);
        Page page = open("/partners/cluster?names=没有的公司");
        assertThat(page.locator("#error-summary").textContent()).contains("没有的公司");
        assertThat(page.inputValue("#field-names")).isEqualTo("没有的公司");
    }

    @Test
    void aTeamIsReachedFromTheMatchesAndSaysWhatStaysOpen() {
        String need = IntStream.rangeClosed(1, 12).mapToObj("need-q-%02d"::formatted)
                .filter(id -> api().get("/api/needs/" + id + "/team").json().at("/members/0").isObject()).findFirst().orElseThrow();
        Page page = open("/needs/" + need + "/matches");
        press(page, "text=一项不够？组队");
        assertThat(page.locator("[data-member]").count()).isBetween(1, 4);
        photograph(page, "team");
    }
}
