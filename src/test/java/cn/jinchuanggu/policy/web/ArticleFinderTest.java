package cn.jinchuanggu.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.finding.Findings;
import cn.jinchuanggu.policy.Policy;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFinderTest {

    private final ArticleFinder finder = new ArticleFinder(new Policy(Clock.systemUTC()));

    @ParameterizedTest
    @ValueSource(strings = {"长政发〔2024〕15号", "长政发[2024]15号", "长政发（2024）15 号", "长政发 【2024】 15号"})
    void theNumberOfTheDocumentIsFoundWhateverBracketsAreTyped(String words) {
        assertThat(find(words).hits().getFirst().href()).isEqualTo("/policy");
        assertThat(find(words).isExact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"第九条,/policy/9", "第9条,/policy/9", "第 12 条,/policy/12", "十一条,/policy/11", "第二十条,/policy/20"})
    void anArticleIsFoundByItsNumber(String words, String href) {
        assertThat(find(words).hits()).singleElement().satisfies(hit -> {
            assertThat(hit.href()).isEqualTo(href);
            assertThat(hit.exact()).isTrue();
        });
    }

    @Test
    void anArticleIsFoundByWordsOfItsText() {
        assertThat(find("创新券").hits()).extracting(Findings.Hit::href).contains("/policy/8");
        assertThat(find("创新券").isExact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第二十一条", "第0条", "井下皮带跑偏", "〔", "*"})
    void whatNoArticleSaysFindsNothing(String words) {
        assertThat(find(words).total()).isZero();
    }

    private Findings find(String words) {
        return finder.find(words, Actor.VISITOR, 10);
    }
}
