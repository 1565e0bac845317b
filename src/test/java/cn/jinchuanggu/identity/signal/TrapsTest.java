package cn.jinchuanggu.identity.signal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.identity.signal.Comparison.Level;
import cn.jinchuanggu.identity.store.Neighbours;
import cn.jinchuanggu.identity.store.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The traps of the public facts about 长治: what looks the same and is not, what looks different and is the same. */
class TrapsTest {

    private static final Neighbours AT_THE_GROUP = working("talent", "长治市人才集团");
    private static final Neighbours AT_THE_ZONE = working("zone", "长治经开区");
    private static final Neighbours AT_THE_COLLEGE = working("czmc", "长治医学院");

    @ParameterizedTest
    @CsvSource({"长治高科产业投资(公司), 高科华烨集团", "长治高科产业投资(公司), 山西高科华杰光电科技股份有限公司", "长治高科产业投资(公司), 山西高科华兴电子科技有限公司",
        "高科华烨集团, 山西高科华杰光电科技股份有限公司", "高科华烨集团, 山西高科华兴电子科技有限公司", "山西高科华杰光电科技股份有限公司, 山西高科华兴电子科技有限公司",
        "高科华烨, 高科华杰", "高科华杰, 高科华兴", "山西振东制药股份有限公司, 山西振东五和医养堂股份有限公司"})
    void housesOfOneFamilyAreNotSuggested(String one, String other) {
        assertThat(enterprises(one, other).level()).isEqualTo(Level.UNLIKELY);
    }

    @ParameterizedTest
    @CsvSource({"山西高科华杰光电科技股份有限公司, 高科华杰光电科技有限公司, POSSIBLE", "中科潞安紫外光电科技有限公司, 山西中科潞安紫外光电科技有限公司, LIKELY",
        "山西中然智曙实业有限公司, 山西省中然智曙实业有限责任公司, LIKELY", "臻准生物科技有限公司, 臻准生物科技有限公司（示例）, LIKELY",
        "ＴＰＫ电子（长治）有限公司, TPK电子(长治)有限公司, LIKELY", "成功汽车(山西成功汽车), 山西成功汽车有限公司, LIKELY",
        "长治县振东中药材有限公司, 上党区振东中药材有限公司, LIKELY", "长治市郊区宏源机械有限公司, 潞州区宏源机械有限公司, LIKELY",
        "航硕电子, 山西航硕电子有限公司, LIKELY", "正来制药, 山西正来制药有限公司, LIKELY", "首钢长治钢铁有限公司, 首钢长治钢铁, LIKELY"})
    void spellingsOfOneNameAreSuggested(String one, String other, Level level) {
        assertThat(enterprises(one, other).level()).as(enterprises(one, other).reasons().toString()).isEqualTo(level);
    }

    @Test
    void aSubsidiaryIsNeverItsParent() {
        Neighbours parentIsNear = new Neighbours(Map.of("b", "高科华烨集团"), Map.of("b", Set.of("SUBSIDIARY_OF")), Set.of());
        Comparison comparison = Comparison.of(subject(enterprise("a", "高科华烨股份有限公司")), subject(enterprise("b", "高科华烨集团")), parentIsNear, Neighbours.NONE);
        assertThat(comparison.level()).isEqualTo(Level.DIFFERENT);
        assertThat(comparison.score()).isZero();
    }

    @Test
    void theSameValidCodeIsCertainAndAnotherValidOneExcludes() {
        assertThat(coded("91140400000000002M", "甲厂", "91140400000000002M", "乙厂").level()).isEqualTo(Level.CERTAIN);
        Comparison two = coded("91140400000000002M", "甲电子有限公司", "91140400000000102B", "甲电子有限公司");
        assertThat(two.level()).isEqualTo(Level.DIFFERENT);
        assertThat(two.isWorthShowing()).isTrue();
        assertThat(coded("91140400000000003M", "甲厂", "91140400000000003M", "乙厂").level()).as("a code that does not check is no reason").isEqualTo(Level.UNLIKELY);
    }

    @ParameterizedTest
    @CsvSource({"药食同源功能食品山西省重点实验室, 山西省药食同源功能食品技术创新中心", "药食同源功能食品山西省重点实验室, 药食同源功能食品山西省实验室",
        "山西省新型显示技术创新中心, 新型显示山西省实验室", "新型显示山西省重点实验室, 新型显示长治市重点实验室"})
    void platformsOfAnotherClassAreNeverTheSame(String one, String other) {
        Comparison comparison = platforms(one, other);
        assertThat(comparison.level()).isEqualTo(Level.DIFFERENT);
        assertThat(comparison.isWorthShowing()).isTrue();
        assertThat(comparison.excluding().orElseThrow().text()).contains("第五条");
    }

    @Test
    void onePlatformWrittenTwoWaysIsSuggested() {
        assertThat(platforms("药食同源功能食品山西省重点实验室", "山西省药食同源功能食品重点实验室").level()).isEqualTo(Level.LIKELY);
    }

    @Test
    void identicalFiguresSuggestARenamedProject() {
        Comparison comparison = Comparison.of(
                subject(park("p1", "平板电脑产业园", "漳泽工业园166亩, 20万m² 标准厂房, 投资15亿元")),
                subject(park("p2", "5G电子智造基地", "占地 166 亩，建设 20万平方米厂房，总投资15亿元，2019年3月")));
        assertThat(comparison.level()).isEqualTo(Level.POSSIBLE);
        assertThat(comparison.reasons()).extracting(Reason::text).anyMatch(t -> t.contains("改了名"));
    }

    @ParameterizedTest
    @CsvSource({"长治经济技术开发区, 长治经开区", "长治市科学技术局, 长治市科技局", "长治高新技术产业开发区, 长治高新区"})
    void officialShortFormsAreTheSameName(String one, String other) {
        assertThat(Comparison.of(subject(park("a", one, null)), subject(park("b", other, null))).level()).isEqualTo(Level.LIKELY);
    }

    @Test
    void thePlaceIsPartOfTheNameOfACollege() {
        assertThat(Comparison.of(subject(of("a", "Institution", "长治学院")), subject(of("b", "Institution", "长治医学院"))).level()).isEqualTo(Level.UNLIKELY);
        assertThat(Comparison.of(subject(of("a", "Institution", "长治职业技术学院")), subject(of("b", "Institution", "潞安职业技术学院"))).level()).isEqualTo(Level.UNLIKELY);
    }

    /** 高鹏: chairman of the 人才集团 in 2024, party secretary of the 经开区 in 2025. */
    @Test
    void peopleOfOneNameInTwoOfficesAreOnlyNamesakes() {
        Comparison comparison = Comparison.of(subject(person("a", "高鹏", "董事长", null)), subject(person("b", "高鹏", "党工委书记", null)), AT_THE_GROUP, AT_THE_ZONE);
        assertThat(comparison.level()).isEqualTo(Level.NAMESAKE);
        assertThat(comparison.personal().orElseThrow().mayBeConfirmed()).isFalse();
    }

    /** 王金胜: vice-president of the college on its site, president in the annex of 2024. */
    @Test
    void anotherOfficeInTheSameUnitIsNotEnough() {
        Comparison comparison = Comparison.of(subject(person("a", "王金胜", "副院长", null)), subject(person("b", "王金胜", "院长", null)), AT_THE_COLLEGE, AT_THE_COLLEGE);
        assertThat(comparison.level()).isEqualTo(Level.NAMESAKE);
        assertThat(comparison.reasons()).extracting(Reason::text).anyMatch(t -> t.contains("先后任职"));
    }

    @Test
    void unitAndTitleTogetherMayBeConfirmedAndOrcidDecides() {
        Comparison known = Comparison.of(subject(person("a", "王金胜", "教授", null)), subject(person("b", "王金胜", "教授", null)), AT_THE_COLLEGE, AT_THE_COLLEGE);
        assertThat(known.personal().orElseThrow().mayBeConfirmed()).isTrue();
        assertThat(known.level()).isEqualTo(Level.LIKELY);
        assertThat(people("0000-0002-1825-0097", "0000-0002-1825-0097").level()).isEqualTo(Level.CERTAIN);
        assertThat(people("0000-0002-1825-0097", "0000-0002-1694-233X").level()).isEqualTo(Level.DIFFERENT);
        assertThat(people("0000-0002-1825-0097", "0000-0002-1825-0098").level()).as("an iD that does not check").isEqualTo(Level.NAMESAKE);
    }

    @Test
    void realAndInventedAreNeverTheSame() {
        Profile real = enterprise("a", "晋光电子有限公司");
        Profile invented = new Profile("b", "Enterprise", "晋光电子有限公司（示例）", true, List.of(), null, null, null, null, null, null, null);
        assertThat(Comparison.of(subject(real), subject(invented)).level()).isEqualTo(Level.DIFFERENT);
    }

    @Test
    void commonNeighboursOnlySupport() {
        Neighbours many = new Neighbours(Map.of("x", "甲", "y", "乙", "z", "丙", "w", "丁"), Map.of(), Set.of());
        assertThat(Comparison.of(subject(enterprise("a", "海光电子")), subject(enterprise("b", "山源机械")), many, many).level()).isEqualTo(Level.UNLIKELY);
        Comparison supported = Comparison.of(subject(enterprise("a", "山西高科华杰光电科技股份有限公司")), subject(enterprise("b", "高科华杰光电科技有限公司")), many, many);
        assertThat(supported.level()).isEqualTo(Level.LIKELY);
        assertThat(supported.score()).isEqualTo(0.7, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void aFormerNameIsAName() {
        Profile renamed = new Profile("a", "Enterprise", "潞安化工集团有限公司", false, List.of("山西潞安矿业(集团)有限责任公司"), null, null, null, null, null, null, null);
        assertThat(Comparison.of(subject(renamed), subject(enterprise("b", "山西潞安矿业(集团)有限责任公司 / 潞安"))).level()).isEqualTo(Level.LIKELY);
    }

    @Test
    void theBlocksBringTogetherWhatBelongsTogether() {
        List<Subject> all = new ArrayList<>(List.of(subject(enterprise("1", "山西高科华杰光电科技股份有限公司")), subject(enterprise("2", "高科华杰光电科技有限公司")),
                subject(enterprise("3", "长治凌燕机械")), subject(park("4", "平板电脑产业园", "166亩, 20万m², 15亿元")), subject(park("5", "5G电子智造基地", "166亩, 20万m², 15亿元"))));
        List<String> pairs = new ArrayList<>();
        new Blocks(all).forEachPair((a, b) -> pairs.add(a.profile().id() + b.profile().id()));
        assertThat(pairs).contains("12", "45").doesNotContain("13", "34").doesNotHaveDuplicates();
    }

    private static Comparison enterprises(String one, String other) {
        return Comparison.of(subject(enterprise("a", one)), subject(enterprise("b", other)));
    }

    private static Comparison platforms(String one, String other) {
        return Comparison.of(subject(of("a", "Platform", one)), subject(of("b", "Platform", other)));
    }

    private static Comparison coded(String code, String one, String otherCode, String other) {
        return Comparison.of(subject(new Profile("a", "Enterprise", one, false, List.of(), code, null, null, null, null, null, null)),
                subject(new Profile("b", "Enterprise", other, false, List.of(), otherCode, null, null, null, null, null, null)));
    }

    private static Comparison people(String orcid, String otherOrcid) {
        return Comparison.of(subject(person("a", "王金胜", null, orcid)), subject(person("b", "王金胜", null, otherOrcid)), AT_THE_GROUP, AT_THE_COLLEGE);
    }

    private static Neighbours working(String id, String name) {
        return new Neighbours(Map.of(id, name), Map.of(id, Set.of("WORKS_AT")), Set.of(id));
    }

    private static Subject subject(Profile profile) {
        return Subject.of(profile);
    }

    private static Profile enterprise(String id, String name) {
        return of(id, "Enterprise", name);
    }

    private static Profile of(String id, String kind, String name) {
        return new Profile(id, kind, name, false, List.of(), null, null, null, null, null, null, null);
    }

    private static Profile park(String id, String name, String about) {
        return new Profile(id, "Park", name, false, List.of(), null, null, null, null, null, null, about);
    }

    private static Profile person(String id, String name, String title, String orcid) {
        return new Profile(id, "Expert", name, false, List.of(), null, null, null, orcid, title, null, null);
    }
}
