package cn.jinchuanggu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.engagement.deal.Deals;
import cn.jinchuanggu.engagement.introduction.IntroductionStep;
import cn.jinchuanggu.engagement.introduction.Introductions;
import cn.jinchuanggu.engagement.introduction.Proposals;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.shared.Paging;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An enterprise that stays unnamed, a laboratory and a broker are told of each step of the others, and of no name. */
class EngagementNewsIT extends TinyPlatform {

    private static final String MASKED_OWNER = "石径水处理";
    private static final Map<String, Object> ANSWER = Map.of("modes", List.of("TRANSFER"), "unclear", "价格怎么算", "self", "我们是用户");

    private static int round;

    @Autowired
    private Accounts accounts;
    @Autowired
    private Listings listings;
    @Autowired
    private Proposals proposals;
    @Autowired
    private Introductions introductions;
    @Autowired
    private Deals deals;
    @Autowired
    private LedgerWatch watch;
    @Autowired
    private Notifications notifications;

    private Actor enterprise;
    private Actor laboratory;
    private Actor broker;
    private String introduction;

    @BeforeEach
    void brokerIntroducesTwoSides() {
        round++;
        enterprise = person("t-news-ent-", "ent-t-02", Role.ENTERPRISE);
        laboratory = person("t-news-lab-", "inst-t-01", Role.INSTITUTION);
        broker = person("t-news-broker-", null, Role.BROKER);
        String need = listings.postNeed(Map.of("title", "水厂加药量自动调节 " + round, "text", "进水浊度变化大，加药全靠人看。", "masked", true), enterprise, null).id();
        String achievement = listings.listAchievement(Map.of("title", "浊度视觉识别仪 " + round, "summary", "用相机看絮体判断加药量。"), laboratory, null).id();
        introduction = proposals.propose(Map.of("needId", need, "achievementId", achievement, "conflict", "无利益关系"), broker, null).id();
    }

    @Test
    void everyStepIsToldToTheOthersByTheTitleOfTheirOwnListing() {
        introductions.act(introduction, IntroductionStep.ANSWER, ANSWER, laboratory, null);
        introductions.act(introduction, IntroductionStep.ANSWER, ANSWER, enterprise, null);
        introductions.act(introduction, IntroductionStep.CONSENT, Map.of("contact", "见平台"), laboratory, null);
        watch.catchUp();
        watch.catchUp();

        assertThat(told(laboratory)).containsExactlyInAnyOrder("ANSWER 关于“浊度视觉识别仪 " + round + "”的引荐：提出引荐。", "ANSWER 关于“浊度视觉识别仪 " + round + "”的引荐：答复。");
        assertThat(told(enterprise)).hasSize(3).contains("CONSENT 关于“水厂加药量自动调节 " + round + "”的引荐：同意披露。");
        assertThat(told(broker)).hasSize(3).allMatch(text -> text.contains("您提出的引荐"));
        assertThat(told(laboratory).toString() + told(broker)).doesNotContain(MASKED_OWNER);
        assertThat(notifications.list(laboratory, false, new Paging(1, 50)).items()).allMatch(n -> n.link().equals("/engagements/" + introduction));
    }

    @Test
    void aRefusalIsToldWithItsReason() {
        introductions.act(introduction, IntroductionStep.REFUSE, Map.of("code", "TOO_EARLY", "why", "我们等中试"), enterprise, null);
        watch.catchUp();

        assertThat(told(laboratory)).anyMatch(text -> text.startsWith("REFUSAL") && text.contains("太早（成熟度不够）"));
        assertThat(told(broker)).anyMatch(text -> text.startsWith("REFUSAL") && text.contains("太早"));
        assertThat(told(enterprise)).noneMatch(text -> text.startsWith("REFUSAL"));
    }

    @Test
    void aDealIsToldToBothSidesAndTheBroker() {
        introductions.act(introduction, IntroductionStep.ANSWER, ANSWER, laboratory, null);
        introductions.act(introduction, IntroductionStep.ANSWER, ANSWER, enterprise, null);
        introductions.act(introduction, IntroductionStep.CONSENT, Map.of("contact", "见平台"), laboratory, null);
        introductions.act(introduction, IntroductionStep.CONSENT, Map.of("contact", "见平台"), enterprise, null);
        String deal = deals.open(introductions.findAgreed(introduction).orElseThrow(), broker, null).id();
        watch.catchUp();

        for (Actor side : List.of(enterprise, laboratory)) {
            assertThat(told(side)).contains("ANSWER 交易 " + deal + "：建立交易。");
        }
        assertThat(told(broker)).as("who did it").noneMatch(text -> text.contains(deal));
    }

    private Actor person(String name, String party, Role role) {
        Account account = new Account(name + round, "某人", Set.of(role), party, true);
        accounts.save(account);
        return account.actor();
    }

    /** What somebody was told of this introduction and what came of it; parties have people of earlier tests too. */
    private List<String> told(Actor reader) {
        return notifications.list(reader, false, new Paging(1, 100)).items().stream().map(n -> n.kind() + " " + n.text()).toList();
    }
}
