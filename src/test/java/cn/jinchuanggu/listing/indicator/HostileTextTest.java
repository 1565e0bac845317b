package cn.jinchuanggu.listing.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is pasted into a form: nothing throws, spans stay true, and time grows with the length only. */
@Tag("slow")
class HostileTextTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LENGTH = 50_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final String[] PIECES = {"0", "1", "9", "12", "3.5", ".", ",", "，", "-", "—", "~", "±", "≥", "≤", "<", ">", "=", "(", ")", "（", "）",
        "%", "‰", "℃", "mm", "μm", "um", "t/h", "/", "每", "吨", "小时", "度", "万", "亿", "元", "年", "月", "天", "十", "百分之", "三", "半", "点",
        "提高", "降低", "到", "至", "从", "由", "不", "低于", "超过", "以上", "以内", "左右", "约", "的", "准确率", "处理量", "预算", "完成", "验收", "HRC",
        "pH", "φ", "×10", "^", "⁻", "³", "e", "E", " ", "\n", "\t", "。", "；", "、", "第", "GB/T ", "2027", "2027年6月", "x", "*", "·", "😀", "\uD83D",
        "\u0000", "１", "．", "％", "每小时", "产量要高", "<b>", "</td>", "分别", "面议", "TRL"};

    static Stream<Arguments> hostile() {
        return Stream.of("7", "1-", "1,234", "1.", "5mm-", "3±", "一", "十万", "百分之", "😀", "<td>5mm</td>", "((((", "))))", "（5±", "[{<(", " ", "\n", "≥",
                "≤5", "不", "提高", "由80%提高到", "The tensile strength is 500 MPa and 5. ", "处理量≥5吨/小时，", "年产", "每", "5/", "10^", "1e", "5·m", "2027年",
                "2027-", "6个月内完成", "产量要高", "TRL", "成熟度:", "预算5万元", "验收", "，", "准确率", "5≤", "5mm×", "W/(", "度/吨", "¥5").map(Arguments::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void fiftyThousandCharactersOfAnythingAreReadInTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length() + 1).substring(0, LENGTH);

        long start = THREADS.getCurrentThreadCpuTime(); // however busy the machine is
        List<Indicator> found = IndicatorReader.read(text);
        NeedCompleteness.review(NeedDraft.ofText("", text), TODAY);
        Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);

        assertThatSpansAreTrue(text, found, piece);
        assertThat(taken).as("processor time for %d characters of %s", LENGTH, piece).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void randomTextNeverThrowsAndSpansEqualTheSource() {
        for (long seed = 0; seed < 3_000; seed++) {
            String text = randomText(new Random(seed));
            assertThatCode(() -> NeedCompleteness.review(NeedDraft.ofText(text, text), TODAY))
                    .as("seed of %s", text).doesNotThrowAnyException();
            assertThatSpansAreTrue(text, IndicatorReader.read(text), "seed " + seed);
            for (MoneyPhrase m : MoneyPhrase.read(text)) {
                assertThat(text.substring(m.start(), m.end())).as("seed %d", seed).isEqualTo(m.text());
            }
        }
    }

    @Test
    void factsOfRandomTextStandWhereTheySayTheyDo() {
        for (long seed = 10_000; seed < 12_000; seed++) {
            String text = randomText(new Random(seed));
            NeedExtract need = NeedExtract.of(text, TODAY);
            long number = seed;
            Stream.of(need.budget(), need.deadline(), need.acceptance(), need.readiness()).flatMap(o -> o.stream())
                    .forEach(f -> assertThat(text.substring(f.start(), f.end())).as("seed %d", number).isEqualTo(f.text()));
            need.deadline().ifPresent(d -> assertThat(d.value()).as("seed %d", number).isAfterOrEqualTo(TODAY));
        }
    }

    @Test
    void comparisonOfRandomIndicatorsNeverThrowsAndAnswersEach() {
        for (long seed = 20_000; seed < 22_000; seed++) {
            Random random = new Random(seed);
            List<Indicator> wanted = IndicatorReader.read(randomText(random));
            List<Indicator> offered = IndicatorReader.read(randomText(random));
            assertThat(IndicatorComparison.compareAll(wanted, offered)).as("seed %d", seed).hasSameSizeAs(wanted);
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void assertThatSpansAreTrue(String text, List<Indicator> found, String about) {
        int last = -1;
        for (Indicator i : found) {
            assertThat(i.text()).as(about).isNotEmpty().isEqualTo(text.substring(i.start(), i.end()));
            assertThat(i.end()).as("order in %s", about).isGreaterThan(last);
            last = i.end();
        }
    }
}
