package cn.jinchuanggu.site.language;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.challenge.ChallengeState;
import cn.jinchuanggu.collaboration.PartnerMode;
import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingState;
import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.Level;
import cn.jinchuanggu.matching.Struck;
import cn.jinchuanggu.matching.feedback.RefusalCode;
import cn.jinchuanggu.matching.feedback.Side;
import cn.jinchuanggu.reference.ReadinessLevel;
import cn.jinchuanggu.supermarket.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.i18n.LocaleContextHolder;

class LabelsTest {

    private final Labels labels = new Labels();

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    /** The labels that lists, filters and details of the public pages show. */
    static List<String> shown() throws IOException {
        Stream<String> constants = Stream.of(of(CooperationMode.values(), CooperationMode::label), of(ListingKind.values(), ListingKind::label),
                of(ListingState.values(), ListingState::label), of(Level.values(), Level::label), of(Basis.values(), Basis::label),
                of(Stage.values(), Stage::label), of(PartnerMode.values(), PartnerMode::label), of(Role.values(), Role::label),
                of(ChallengeState.values(), ChallengeState::label),
                of(RefusalCode.values(), RefusalCode::label), of(Side.values(), Side::label), of(ReadinessLevel.values(), ReadinessLevel::label),
                Struck.IDEAS.stream(), Struck.WITHOUT_POINTS.stream()).flatMap(s -> s);
        Stream<String> tracks = Pattern.compile("name: ([^}\\n]+)").matcher(Files.readString(Path.of("src/main/resources/reference/tracks.yaml"))).results().map(r -> r.group(1).strip());
        Stream<String> model = Pattern.compile("chinese: ([^,}]+), (?:roles: \\[\\w|from)").matcher(Files.readString(Path.of("graph-schema/model.yaml"))).results().map(r -> r.group(1).strip());
        return Stream.of(constants, tracks, model).flatMap(s -> s).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void everyShownLabelHasAnEnglishWord(String label) {
        assertThat(labels.inEnglish(label)).doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"技术转让|Technology transfer", "技术转让、合作开发|Technology transfer, Joint development", "技术转让、别的|技术转让、别的", "文字 +10.6|Words +10.6",
            "电子信息 · 智能终端|Electronics and information technology · Smart devices", "第九条 装修补贴|Article 9 Subsidy for fitting out", "plain words|plain words",
            "所属产业（来自企业）|Industry (from Enterprise)", "某单位（企业）|某单位（企业）", "皮带跑偏|皮带跑偏"})
    void saysWhatItKnowsAndLeavesTheRest(String label, String english) {
        assertThat(labels.inEnglish(label)).isEqualTo(english);
    }

    @Test
    void saysEnglishOnlyToWhoHasChosenIt() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(labels.say("企业")).isEqualTo("企业");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(labels.say("企业")).isEqualTo("Enterprise");
        assertThat(labels.say(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Gap: 期限|Gap: <span lang=\"zh-CN\">期限</span>", "到 TRL 6 级|<span lang=\"zh-CN\">到 TRL 6 级</span>",
            "甲: position in the 乙|<span lang=\"zh-CN\">甲</span>: position in the <span lang=\"zh-CN\">乙</span>", "plain|plain"})
    void marksTheChineseRunsOfASentence(String sentence, String marked) {
        assertThat(ChineseRuns.mark(sentence)).isEqualTo(marked);
    }

    private static <E> Stream<String> of(E[] constants, Function<E, String> label) {
        return Arrays.stream(constants).map(label);
    }
}
