package cn.jinchuanggu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "皮带跑偏 | 皮 皮带 带 带跑 跑 跑偏 偏",
        "矿用4G通信 | 矿 矿用 用 4g 通 通信 信",
        "UV-LED光刻机 | uv led 光 光刻 刻 刻机 机",
        "ＬＥＤ５０μm | led50μm",
        "研究,应用 | 研 研究 究 应 应用 用",
        "中 文 | 中 文",
        "GB/T 4754-2017 | gb t 4754 2017",
        "あいう | あ あい い いう う",
        "𠮷野家 | 𠮷 𠮷野 野 野家 家",
        "😀?! | ''",
    })
    void cutsHanIntoSinglesAndPairsAndOtherScriptsIntoWords(String text, String expected) {
        assertThat(String.join(" ", Terms.of(text).stream().map(Term::word).toList())).isEqualTo(expected);
    }

    @Test
    void everyTermStandsWhereItSays() {
        String text = "采用ＬＥＤ光源𠮷,波长275nm";
        assertThat(Terms.of(text)).isNotEmpty().allSatisfy(t ->
                assertThat(Terms.of(text.substring(t.start(), t.end()))).extracting(Term::word).contains(t.word()));
    }

    @Test
    void luceneSeesTheSameTermsOnAnyText() throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int n = 0; n < 300; n++) {
            String text = HostileTexts.random(random, 60);
            var seen = new ArrayList<Term>();
            try (var stream = TermTokenizer.analyzer().tokenStream("f", text)) {
                var word = stream.addAttribute(CharTermAttribute.class);
                var offset = stream.addAttribute(OffsetAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    seen.add(new Term(word.toString(), offset.startOffset(), offset.endOffset()));
                }
                stream.end();
            }
            assertThat(seen).as("seed %d, text %s", seed, text).isEqualTo(Terms.of(text));
        }
    }

    @Test
    void aVeryLongWordIsCutAndNothingIsLost() {
        assertThat(Terms.of("a".repeat(50_000))).hasSize(782).allSatisfy(t -> assertThat(t.word().length()).isLessThanOrEqualTo(64));
        assertThat(Terms.of("矿".repeat(50_000))).hasSize(99_999);
    }

    @Test
    void marksJoinToTheirTextWhateverIsAsked() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int n = 0; n < 200; n++) {
            String text = HostileTexts.random(random, 80);
            var marked = Marker.mark(text, t -> random.nextInt(3) - 1);
            assertThat(String.join("", marked.parts().stream().map(MarkedText.Part::text).toList())).as("seed %d", seed).isEqualTo(text);
            List<MarkedText.Mark> marks = marked.marks();
            for (int i = 1; i < marks.size(); i++) {
                assertThat(marks.get(i).start()).as("seed %d", seed).isGreaterThan(marks.get(i - 1).end());
            }
        }
    }

    @Test
    void theBestSentenceHoldsMostOfWhatWasAsked() {
        String text = "现有人工巡检效率低。希望在线监测皮带跑偏并自动报警！其他";
        var best = Marker.bestSentence(text, t -> t.word().equals("皮带") || t.word().equals("跑偏") ? 1 : 0);
        assertThat(best.text()).isEqualTo("希望在线监测皮带跑偏并自动报警");
        assertThat(best.words()).containsExactly("皮带跑偏");
    }
}
