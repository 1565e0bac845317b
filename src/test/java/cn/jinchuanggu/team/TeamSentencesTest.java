package cn.jinchuanggu.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.graph.Paths;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Level;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.requirement.Asked;
import cn.jinchuanggu.matching.requirement.Offer;
import cn.jinchuanggu.matching.requirement.Requirement;
import cn.jinchuanggu.matching.requirement.Requirement.State;
import cn.jinchuanggu.matching.requirement.Requirements;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.shared.ReadInEnglish;
import cn.jinchuanggu.shared.Saying;
import cn.jinchuanggu.team.store.TeamStore.Concept;
import cn.jinchuanggu.team.store.TeamStore.Help;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a team says of its members, in both languages. */
class TeamSentencesTest {

    private static final ListingProfile NEED = ListingProfile.builder("need-1", ListingKind.NEED).title("皮带跑偏监测").text("用于煤矿井下。")
            .indicatorTexts(List.of("误报率≤1%，连续三个月")).build();
    private static final Concept BELT = new Concept("con-belt", "皮带跑偏识别", "s1");
    private static final Concept UV = new Concept("con-uv", "深紫外光源", "s2");
    private static final Map<String, String> TITLES = Map.of("s1", "示例数据", "s2", "某日报");
    private static final Asked ASKED = Asked.of(NEED, "", LocalDate.of(2026, 6, 1));
    /** What people wrote in the cases here. */
    private static final String DATA = "皮带跑偏监测 用于煤矿井下 误报率≤1%，连续三个月 皮带跑偏识别 深紫外光源 某日报 甲大学 第三方检测 现场试用 跌落试验台 某室";

    private static Requirement asks(String key, Saying asked, State state) {
        return new Requirement(key, key.startsWith("指标") ? "技术指标" : key, asked, true, state, Basis.STATED, Saying.of("says.indicator.met"), MarkedText.plain("误报率"), 0, false);
    }

    private static Wishes wishes(Requirement... judged) {
        return Wishes.of(NEED, List.of(List.of(judged)), Requirements.inWords(ASKED, new Offer(ListingProfile.builder("", ListingKind.NEED).build(), "")), List.of(BELT, UV));
    }

    private static Help help(String kind, String text, List<Concept> concepts, List<Concept> solutions) {
        return new Help("h1", "某室", GraphModel.get().getNodeKind(kind), true, text, List.of(), "", "p1", "甲大学", concepts, solutions, List.of("s1", "s2"));
    }

    private static List<Member.Cover> covers(Wishes wishes, Help help) {
        return new Contributions(ASKED, wishes, List.of(BELT, UV), TITLES, true).member(help).covers();
    }

    private static void says(List<Member.Cover> covers, String... chinese) {
        assertThat(covers).extracting(c -> c.wish().label() + " " + c.wish().asked() + "：" + c.evidence() + "[" + c.source() + "]").containsExactly(chinese);
        covers.stream().flatMap(c -> Stream.of(c.wish().asked(), c.evidence(), Saying.label(c.wish().label()))).forEach(s -> ReadInEnglish.holds(s, DATA));
        covers.stream().map(Member.Cover::source).filter(s -> !s.equals(Saying.NOTHING)).forEach(s -> ReadInEnglish.holds(s, DATA));
    }

    @Test
    void whoKnowsOrMentionsAConceptSaysSo() {
        says(covers(wishes(), help("Expert", "研究深紫外光源", List.of(BELT), List.of())), "技术点 皮带跑偏识别：专家的专长或业务涉及“皮带跑偏识别”。[示例数据]",
                "技术点 深紫外光源：它的介绍、设备或名称写到“深紫外光源”。[示例数据；某日报]");
    }

    @Test
    void wordsOfTheNeedInADescriptionAreQuoted() {
        says(covers(wishes(), help("Service", "用于煤矿井下", List.of(), List.of())), "应用 用于煤矿井下：它的介绍写到了：用于煤矿井下[示例数据；某日报]");
    }

    @ParameterizedTest
    @CsvSource({"验收方式, 第三方检测, Service, 检测, 可以做检测", "验收方式, 第三方检测, Platform, 检测, 有检测或试验条件", "验收方式, 现场试用, Platform, 中试, 有试验条件，可以先在这里试用",
            "验收方式, 现场试用, Service, 中试, 可以安排中试", "成熟度, 不低于 6 级, Platform, 中试, 可以把不够成熟的成果做到能用", "成熟度, 不低于 6 级, Service, 中试, 可以把不够成熟的成果做到能用"})
    void whatAHelperCanDoIsSaid(String key, String asked, String kind, String word, String deed) {
        Saying wish = key.equals(Wishes.READINESS) ? Saying.of("says.readiness.atLeast", 6) : Saying.verbatim(asked);
        List<Member.Cover> covers = covers(wishes(asks(key, wish, State.UNKNOWN)), help(kind, word, List.of(), List.of()));

        assertThat(covers).singleElement().satisfies(c -> {
            assertThat(c.evidence()).hasToString("写到“" + word + "”，" + deed + "；条件合不合要先核对。");
            assertThat(c.wish().asked()).hasToString(asked);
            ReadInEnglish.holds(c.evidence(), word);
            ReadInEnglish.holds(c.wish().asked(), DATA);
        });
    }

    @Test
    void anExpertInTheVeryThingOrInWhatSolvesItCanBeAsked() {
        Wishes wishes = wishes(asks(Wishes.MODE, Saying.labels(List.of("技术转让", "合作开发")), State.UNKNOWN));

        says(covers(wishes, help("Expert", "", List.of(BELT), List.of())), "技术点 皮带跑偏识别：专家的专长或业务涉及“皮带跑偏识别”。[示例数据]",
                "合作方式 技术转让、合作开发：专长“皮带跑偏识别”需求里就有，可以请来一起做；愿不愿意要先问。[示例数据]");
        says(covers(wishes, help("Expert", "", List.of(), List.of(UV))), "合作方式 技术转让、合作开发：专长“深紫外光源”正是对题的成果用到的，可以请来一起做；愿不愿意要先问。[某日报]");
        assertThat(covers(wishes(asks(Wishes.MODE, Saying.label("技术转让"), State.UNKNOWN)), help("Expert", "", List.of(), List.of(UV)))).as("a licence needs nobody").isEmpty();
    }

    @Test
    void anAchievementSaysWhatItMeets() {
        Requirement indicator = asks("指标:误报率", Saying.verbatim("误报率≤1%"), State.MET);
        Requirement price = asks("价格", Saying.of("says.amount.upTo", "1"), State.MET);
        ListingProfile device = ListingProfile.builder("ach-1", ListingKind.ACHIEVEMENT).title("装置").build();
        Match match = new Match(device, 73.6, Level.STRONG, List.of(), List.of(), List.of(), Finding.NOTHING, Optional.empty());
        Member member = Achievements.member(match, List.of(indicator, price), List.of(BELT), wishes(indicator, price), TITLES);

        says(member.covers(), "要解决的问题 皮带跑偏监测：与需求强相关（匹配 74 分）。[]",
                "技术指标 误报率≤1%（误报率≤1%，连续三个月）：满足[误报率]", "技术点 皮带跑偏识别：成果与需求都涉及“皮带跑偏识别”。[示例数据]");
        assertThat(member.terms()).singleElement().satisfies(t -> {
            assertThat(List.of(t.asked(), t.evidence())).extracting(Saying::chinese).containsExactly("1以内", "满足");
            assertThat(t.state()).isEqualTo("满足");
            Stream.of(t.asked(), t.evidence(), Saying.label(t.state()), Saying.label(t.label())).forEach(said -> ReadInEnglish.holds(said, ""));
        });
    }

    @Test
    void membersOfOnePartyOrOfTwoThatAreTiedKnowEachOther() {
        Paths paths = mock(Paths.class);
        PathEvidence way = new PathEvidence(List.of(), 0.5, Saying.of("says.path.same"));
        when(paths.findBestPaths(any(), any(), anyInt())).thenReturn(Map.of("p2", way));

        List<Team.Tie> ties = new Acquaintances(paths).ties(List.of(member("m1", "p1", "甲大学"), member("m2", "p1", null), member("m3", "p2", null)));

        assertThat(ties).extracting(t -> t.sentence().chinese()).containsExactly("同属一个单位：甲大学。", "双方是同一家单位。", "双方是同一家单位。");
        assertThat(new Acquaintances(paths).ties(List.of(member("m2", "p1", null), member("m1", "p1", null)))).extracting(t -> t.sentence().chinese()).containsExactly("同属一个单位。");
        ReadInEnglish.holds(ties.getFirst().sentence(), DATA);
        ReadInEnglish.holds(Saying.of("says.team.sameParty"), "");
    }

    private static Member member(String id, String partyId, String party) {
        return new Member(id, id, "Expert", "专家", true, "", partyId, party, "", List.of(), List.of());
    }
}
