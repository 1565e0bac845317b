package cn.jinchuanggu.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of posting is read as its sheet describes it, and is told everything that is wrong at once. */
class PostingReaderTest {

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of(ListingKind.FINANCING_NEED, Map.of("summary", "备料", "amountYuan", "很多", "termMonths", "0", "guarantee", "口头", "deadline", "2027-13-01"),
                        List.of("amountYuan", "deadline", "guarantee", "purpose", "termMonths")),
                Arguments.of(ListingKind.FINANCING_NEED, Map.of(), List.of("amountYuan", "guarantee", "purpose", "summary", "termMonths")),
                Arguments.of(ListingKind.TALENT_NEED, Map.of("role", "算法", "summary", "电话 13800001111 联系", "payMinYuan", "50万", "payMaxYuan", "30万", "headcount", "-1"),
                        List.of("engagement", "headcount", "payMaxYuan", "summary")),
                Arguments.of(ListingKind.SCENARIO, Map.of("title", "试验段", "periodMonths", "十个", "segment", "seg-none", "noSuchField", "x"),
                        List.of("indicators", "noSuchField", "periodMonths", "segment", "summary")),
                Arguments.of(ListingKind.SERVICE, Map.of("summary", "联系人手机 13800001111", "category", "算命", "segments", List.of("seg-robot", "seg-none"), "priceYuan", "1.234",
                                "days", "0", "voucher", "也许", "masked", "true"),
                        List.of("category", "days", "masked", "priceYuan", "segments", "summary", "voucher")),
                Arguments.of(ListingKind.SERVICE, Map.of("priceYuan", "4800"), List.of("category", "priceUnit", "summary")),
                Arguments.of(ListingKind.CAPABILITY, Map.of("summary", "能做", "readiness", "10", "indicators", ""), List.of("indicators", "readiness")));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void tellsAllProblemsAtOnce(ListingKind kind, Map<String, Object> fields, List<String> expected) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> PostingReader.read(kind, fields));

        assertThat(refused.problems().stream().map(Problem::field).distinct().sorted().toList()).isEqualTo(expected);
    }

    @Test
    void readsFinancingWithWanAndTakesTheNameFromTheText() {
        PostingReader.Form form = PostingReader.read(ListingKind.FINANCING_NEED, Map.of("summary", "订单排满，缺备料的钱。回款四个月。", "amountYuan", "300万", "purpose", "流动资金",
                "termMonths", "12", "guarantee", "信用", "consent", "true", "segment", "seg-robot"));

        assertThat(form.state()).isEqualTo(ListingState.PUBLISHED);
        assertThat(form.details().title()).isEqualTo("订单排满，缺备料的钱");
        assertThat(form.details().money("amountYuan")).isEqualByComparingTo(new BigDecimal("3000000"));
        assertThat(form.details().flag("consent")).isTrue();
        assertThat(form.details().segmentId()).isEqualTo("seg-robot");
    }

    @Test
    void aServiceHasSeveralSegmentsAPriceForOneOfItsUnitsOrNone() {
        Map<String, Object> fields = new LinkedHashMap<>(Map.of("summary", "焊缝无损检测，当天出初判。", "category", "检验检测", "segments", List.of("seg-uav", "seg-robot", "seg-uav"),
                "priceYuan", "3800", "priceUnit", "件", "days", 5, "voucher", true, "qualifications", List.of("检验检测机构资质认定")));
        PostingDetails priced = PostingReader.read(ListingKind.SERVICE, fields).details();
        assertThat(priced.segmentIds()).containsExactly("seg-robot", "seg-uav");
        assertThat(priced.segmentId()).isEqualTo("seg-robot");
        assertThat(priced.texts("qualifications")).containsExactly("检验检测机构资质认定");
        Listing.Standing standing = new Listing.Standing("serv-1", "prov-1", "甲检测", "140400", ListingState.PUBLISHED, false, null, 1, 1, null);
        ListingProfile found = new Posting(standing, priced).profile();
        assertThat(found.amountUpToYuan()).isEqualByComparingTo("3800");
        assertThat(found.text()).as("what is searched").isEqualTo("焊缝无损检测，当天出初判。");
        assertThat(found.choices()).containsExactly("category=检验检测");

        fields.put("priceYuan", "面议");
        fields.remove("priceUnit");
        assertThat(PostingReader.read(ListingKind.SERVICE, fields).details().money("priceYuan")).isNull();
        assertThat(PostingReader.read(ListingKind.SERVICE, Map.of("summary", "还没想好", "priceYuan", "100", "state", "DRAFT")).state()).isEqualTo(ListingState.DRAFT);
    }

    @Test
    void aDraftMayLackWhatAPublicOneNeedsButNotBeWrong() {
        assertThat(PostingReader.read(ListingKind.TALENT_NEED, Map.of("summary", "还没想好", "state", "DRAFT")).state()).isEqualTo(ListingState.DRAFT);

        InvalidInput refused = catchThrowableOfType(InvalidInput.class,
                () -> PostingReader.read(ListingKind.TALENT_NEED, Map.of("summary", "还没想好", "headcount", "许多", "state", "DRAFT")));
        assertThat(refused.problems()).singleElement().extracting(Problem::field).isEqualTo("headcount");
    }

    @ParameterizedTest
    @EnumSource(names = {"FINANCING_NEED", "TALENT_NEED", "SCENARIO", "CAPABILITY"})
    void whatIsClosedStaysWithItsOwnerAndAMaskedNameIsTakenOut(ListingKind kind) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", "甲");
        values.put("summary", "云岫砥成智能装备要做的事");
        values.put("consent", true);
        values.put("masked", true);
        Listing.Standing standing = new Listing.Standing(kind.idPrefix() + "1", "ent-q-01", "长治云岫砥成智能装备有限公司（示例）", "140471", ListingState.PUBLISHED, true, null, 1, 1, null);
        Posting open = new Posting(standing, new PostingDetails(kind, values)).publicView();

        assertThat(open.standing().ownerId()).isNull();
        assertThat(open.details().text("summary")).doesNotContain("云岫砥成");
        assertThat(open.details().flag("consent")).isFalse();
    }

    @Test
    void theMonthsOfAScenarioAreANumberThatACapabilityMeets() {
        ListingProfile scenario = profile(ListingKind.SCENARIO);
        ListingProfile capability = profile(ListingKind.CAPABILITY);

        assertThat(scenario.indicatorTexts()).containsExactly("漏检率≤0.5%", "实施周期≤6个月");
        assertThat(capability.indicatorTexts()).containsExactly("漏检率≤0.5%", "实施周期6个月");
    }

    private static ListingProfile profile(ListingKind kind) {
        Listing.Standing standing = new Listing.Standing(kind.idPrefix() + "1", null, null, null, ListingState.PUBLISHED, true, null, 1, 1, null);
        return new Posting(standing, new PostingDetails(kind, Map.of("title", "甲", "indicators", List.of("漏检率≤0.5%"), "periodMonths", 6))).profile();
    }
}
