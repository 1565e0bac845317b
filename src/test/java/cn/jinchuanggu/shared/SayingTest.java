package cn.jinchuanggu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** One thing said, read in two languages, without an application context. */
class SayingTest {

    private static String english(Saying said) {
        return said.in(Locale.ENGLISH);
    }

    @Test
    void aSentenceIsReadInTheLanguageOfTheReader() {
        Saying said = Saying.of("says.price.met", Money.of(350_000), Money.of("1234.5"));
        assertThat(said.chinese()).isEqualTo("预算 35 万元，要价 1,234.5 元，在预算以内");
        assertThat(english(said)).isEqualTo("Budget 350,000 yuan, asking price 1,234.5 yuan: within the budget");
    }

    @Test
    void whoeverDidNotChooseEnglishReadsChinese() {
        Saying said = Saying.of("says.indicator.met");
        assertThat(List.of(said.in(Locale.SIMPLIFIED_CHINESE), said.in(Locale.FRENCH), said.in(Locale.ROOT), said.toString())).containsOnly("满足");
        assertThat(said.in(Locale.UK)).isEqualTo("met");
    }

    @Test
    void partsAreSayingsLabelsRowsAndWordsOfPeople() {
        Saying modes = Saying.row(List.of(Saying.label("技术转让"), Saying.label("合作开发")));
        assertThat(Saying.of("says.mode.met", modes).chinese()).isEqualTo("双方都接受技术转让、合作开发");
        assertThat(english(Saying.of("says.mode.met", modes))).isEqualTo("Both accept: Technology transfer, Joint development");
        assertThat(english(Saying.of("says.peers.near", "{0} 技术转让"))).as("words of people are no pattern and no label").contains("“{0} 技术转让”");
        assertThat(english(Saying.label("一个没有英文的词"))).isEqualTo("一个没有英文的词");
        assertThat(english(Saying.verbatim("技术转让"))).isEqualTo("技术转让");
    }

    @Test
    void sentencesFollowOneAnother() {
        Saying three = Saying.sentences(List.of(Saying.of("says.region.city"), Saying.of("says.path.same"), Saying.verbatim("完。")));
        assertThat(three.chinese()).isEqualTo("双方在同一地市双方是同一家单位。完。");
        assertThat(english(three)).isEqualTo("Both are in the same city Both sides are the same organisation. 完。");
        assertThat(Saying.sentences(List.of())).isEqualTo(Saying.NOTHING).hasToString("");
        Saying clauses = Saying.clauses(List.of(Saying.verbatim("甲"), Saying.label("示例数据"), Saying.verbatim("丙")));
        assertThat(clauses).hasToString("甲，示例数据，丙");
        assertThat(english(clauses)).isEqualTo("甲, Example data, 丙");
    }

    @Test
    void titlesOfSourcesStandApart() {
        assertThat(Saying.apart(List.of("示例数据", "某日报", "本平台用户填报"))).hasToString("示例数据；某日报；本平台用户填报");
        assertThat(english(Saying.apart(List.of("示例数据", "某日报")))).isEqualTo("Example data; 某日报");
        assertThat(Saying.apart(List.of())).isEqualTo(Saying.NOTHING);
    }

    @Test
    void anExactAmountKeepsAllItsDigits() {
        assertThat(Money.of("123456.78").exact()).hasToString(Money.of("123456.78").display()).hasToString("123,456.78 元");
        assertThat(english(Money.of("123456.78").exact())).isEqualTo("123,456.78 yuan");
    }

    @Test
    void programsReadChinese() {
        record Answer(Saying text) {
        }
        assertThat(JsonMapper.shared().writeValueAsString(new Answer(Saying.of("says.indicator.met")))).isEqualTo("{\"text\":\"满足\"}");
    }

    @Test
    void twoThatSayTheSameAreEqualAndNoneSaysNothing() {
        assertThat(Saying.of("says.readiness.atLeast", 6)).isEqualTo(Saying.of("says.readiness.atLeast", 6)).isNotEqualTo(Saying.of("says.readiness.atLeast", 7));
        assertThatThrownBy(() -> Saying.of("says.nothing").chinese()).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> Saying.of("says.readiness.atLeast", (Object) null)).isInstanceOf(NullPointerException.class);
    }
}
