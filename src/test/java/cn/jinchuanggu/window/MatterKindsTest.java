package cn.jinchuanggu.window;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.policy.document.PolicyDocument;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be filed is what articles 1 and 2 name. */
class MatterKindsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final PolicyDocument document = PolicyDocument.load("czf-2024-15");
    private final List<MatterKind> kinds = MatterKinds.load().listOn(DAY);

    @Test
    void everyQuoteStandsInItsClause() {
        assertThat(kinds).isNotEmpty().allSatisfy(k -> assertThat(document.cite(k.clause()).sentence()).as(k.id()).contains(k.quote()));
    }

    @Test
    void everyBodyIsNamedByTheArticles() {
        List<String> bodies = Stream.of(1, 2).flatMap(n -> document.findArticle(n).orElseThrow().bodies().stream()).toList();
        assertThat(kinds).allSatisfy(k -> assertThat(bodies).as(k.id()).contains(k.body()));
    }

    /** 第二条 lists eight things after 涵盖, 第一条 three after 为企业提供 and the registration. */
    @Test
    void nothingThatTheArticlesListIsLeftOut() {
        String article2 = document.cite("2.1").sentence();
        String listed = article2.substring(article2.indexOf("涵盖") + 2, article2.indexOf("等全方位"));
        String article1 = document.cite("1.2").sentence();
        String offered = article1.substring(article1.indexOf("为企业提供") + 5, article1.indexOf("等服务"));
        List<String> quotes = kinds.stream().map(MatterKind::quote).toList();
        assertThat(quotes).containsAll(List.of(listed.split("、"))).containsAll(List.of(offered.split("、")));
    }

    @Test
    void theRegistrationIsPromisedWithinHalfADay() {
        assertThat(kinds).filteredOn(k -> k.promise().isPresent()).singleElement().satisfies(k -> {
            assertThat(k.id()).isEqualTo("registration");
            assertThat(k.promise().orElseThrow().name()).isEqualTo("半日结");
            assertThat(k.given()).isEqualTo(Duration.ofHours(4));
        });
    }

    @Test
    void beforeThePolicyNothingCanBeFiled() {
        assertThat(MatterKinds.load().listOn(LocalDate.of(2024, 11, 27))).isEmpty();
        assertThat(MatterKinds.load().find("registration", LocalDate.of(2024, 11, 28))).isPresent();
    }
}
