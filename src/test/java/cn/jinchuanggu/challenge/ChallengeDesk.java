package cn.jinchuanggu.challenge;

import cn.jinchuanggu.SetClock;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.challenge.store.ChallengeStore;
import cn.jinchuanggu.challenge.store.PaperStore;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.JournalAt;
import cn.jinchuanggu.journal.store.JournalStore;
import cn.jinchuanggu.listing.Listings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** Challenges on a running graph whose days pass when a test says so, and the usual way of one of them. */
public final class ChallengeDesk {

    public static final Actor OPERATOR = new Actor("c-operator", "园区运营（测试）", Set.of(Role.OPERATOR), null);
    public static final String HASH = "a".repeat(64);

    public final SetClock clock;
    public final Challenges challenges;
    final Journal journal;
    private final Accounts accounts;

    /** @param day on which it begins, ISO 8601 */
    public ChallengeDesk(ApplicationContext context, String day) {
        clock = new SetClock(day);
        accounts = context.getBean(Accounts.class);
        journal = JournalAt.clock(context.getBean(JournalStore.class), clock);
        challenges = new Challenges(context.getBean(ChallengeStore.class), context.getBean(PaperStore.class), journal, context.getBean(StepChecks.class),
                context.getBean(Listings.class), context.getBean(Entities.class), clock);
    }

    /** Terms that can be published today. */
    public static Map<String, Object> terms(LocalDate today) {
        Map<String, Object> terms = new HashMap<>();
        terms.put("title", "井下皮带跑偏识别（示例）");
        terms.put("text", "粉尘大、照度低时识别不准，希望用机器视觉识别皮带跑偏。");
        terms.put("indicators", List.of("识别准确率≥95%", "识别时间≤2 s"));
        terms.put("acceptance", "连续运行 30 天，由第三方检测。");
        terms.put("awardYuan", "100万元");
        terms.put("parkShareYuan", "20万元");
        terms.put("milestones", List.of("样机通过厂内试验 | " + today.plusDays(90) + " | 30%", "现场试用 | " + today.plusDays(180) + " | 30%"));
        terms.put("applyUntil", today.plusDays(20).toString());
        terms.put("applicants", "ANY");
        terms.put("ipRule", "SHARED");
        terms.put("criteria", List.of("技术先进性 40", "可行性 60"));
        terms.put("finalists", 2);
        return terms;
    }

    /** @param plan what it says */
    public static Map<String, Object> application(String plan) {
        return Map.of("plan", plan, "promises", List.of("识别准确率≥97%"), "budgetYuan", "80万元", "team", "机器视觉组 6 人", "related", "否");
    }

    public Challenge published(Actor publisher) {
        Challenge raised = challenges.raise(terms(today()), publisher, null);
        act(raised, ChallengeStep.SUBMIT, publisher, Map.of());
        return act(raised, ChallengeStep.PUBLISH, OPERATOR, Map.of("note", "指标可测，同意发榜。"));
    }

    /** The seals are opened on the day after the last day; three of these accounts judge. */
    public Challenge unsealed(Challenge open, List<String> judges) {
        clock.pass(21);
        Challenge unsealed = act(open, ChallengeStep.UNSEAL, OPERATOR, Map.of());
        for (String judge : judges) {
            act(unsealed, ChallengeStep.APPOINT, OPERATOR, Map.of("account", judge));
            act(unsealed, ChallengeStep.DECLARE, judge(judge), Map.of("related", "否"));
        }
        return unsealed;
    }

    /** Every judge lets all pass and gives the first application more. */
    public Challenge ranked(Challenge unsealed, List<String> judges, int applications) {
        judges.forEach(judge -> IntStream.rangeClosed(1, applications).forEach(n -> act(unsealed, ChallengeStep.SCREEN, judge(judge),
                Map.of("application", n, "passed", "是"))));
        act(unsealed, ChallengeStep.CLOSE_SCREENING, OPERATOR, Map.of());
        judges.forEach(judge -> IntStream.rangeClosed(1, applications).forEach(n -> act(unsealed, ChallengeStep.SCORE, judge(judge),
                Map.of("application", n, "score1", 90 - 10 * n, "words1", "方法新。", "score2", 80, "words2", "有样机。"))));
        return act(unsealed, ChallengeStep.RANK, OPERATOR, Map.of());
    }

    /** Awarded to the first application, and signed when the notice has run. */
    public Challenge signed(Challenge ranked, Actor publisher) {
        act(ranked, ChallengeStep.AWARD, publisher, Map.of("application", "1", "channel", "科技部（示例）"));
        clock.pass(20);
        return act(ranked, ChallengeStep.SIGN, publisher, Map.of("contract", "合同 1（示例）", "documentHash", HASH, "day", today().toString()));
    }

    /** Reported by the winner and passed by the publisher. */
    public Challenge passed(Challenge signed, int milestone, Actor winner, Actor publisher) {
        act(signed, ChallengeStep.REPORT, winner, Map.of("milestone", String.valueOf(milestone), "document", "试验报告（示例）", "documentHash", HASH));
        return act(signed, ChallengeStep.CHECK, publisher, Map.of("milestone", String.valueOf(milestone), "result", "PASSED"));
    }

    public Challenge act(Challenge challenge, ChallengeStep step, Actor actor, Map<String, Object> fields) {
        return challenges.act(challenge.id(), step, fields, actor, null);
    }

    /** Somebody who may be appointed; known to the platform from now on. */
    public Actor judge(String username) {
        return accounts.find(username).map(Account::actor).orElseGet(() -> {
            Account account = new Account(username, "评审 " + username, Set.of(Role.BROKER), null, true);
            accounts.save(account);
            return account.actor();
        });
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
