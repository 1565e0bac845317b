package cn.jinchuanggu.challenge;

import cn.jinchuanggu.challenge.review.Criterion;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.reference.Holidays;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Challenges made by hand, without a database. Published on {@link #DAY}, with three panelists and two applications, of which the first wins. */
final class ChallengesInStates {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final LocalDate UNTIL = LocalDate.of(2026, 3, 22);
    static final LocalDate AWARDED = LocalDate.of(2026, 4, 15);
    static final String PUBLISHER = "ent-q-01";
    static final String WINNER = "inst-q-01";
    static final String RIVAL = "inst-q-02";
    static final Terms TERMS = new Terms("井下皮带跑偏识别（示例）", "粉尘大时识别不准。", null, List.of("识别准确率≥95%"), "第三方检测", Money.of(1_000_000), Money.of(200_000),
            List.of(new Milestone(1, "样机", LocalDate.of(2026, 6, 30), 30), new Milestone(2, "试用", LocalDate.of(2026, 9, 30), 30)), UNTIL, Applicants.ANY, IpRule.SHARED,
            List.of(new Criterion("先进性", 40), new Criterion("可行性", 60)), 2);

    private final List<Entry> entries = new ArrayList<>();

    static ChallengesInStates raised() {
        return new ChallengesInStates().then(ChallengeStep.RAISE, "publisher", DAY, Map.of(Challenge.PUBLISHER, PUBLISHER, Challenge.PUBLISHER_NAME, "某企业（示例）",
                Challenge.ILLUSTRATIVE, true, Challenge.TERMS, TERMS.facts()));
    }

    static ChallengesInStates open() {
        return raised().then(ChallengeStep.SUBMIT, "publisher", DAY, Map.of()).then(ChallengeStep.PUBLISH, "operator", DAY, Map.of())
                .then(ChallengeStep.APPLY, "winner", DAY, application(1, WINNER)).then(ChallengeStep.APPLY, "rival", DAY, application(2, RIVAL));
    }

    static ChallengesInStates screening() {
        ChallengesInStates unsealed = open().then(ChallengeStep.UNSEAL, "operator", UNTIL.plusDays(1), Map.of());
        for (String judge : List.of("judge-1", "judge-2", "judge-3")) {
            unsealed.then(ChallengeStep.APPOINT, "operator", UNTIL.plusDays(1), Map.of(Keys.ACCOUNT, judge, Keys.NAME, judge))
                    .then(ChallengeStep.DECLARE, judge, UNTIL.plusDays(1), Map.of(Keys.RELATED, false));
        }
        return unsealed.judged(ChallengeStep.SCREEN);
    }

    static ChallengesInStates finalists() {
        return screening().then(ChallengeStep.CLOSE_SCREENING, "operator", AWARDED, Map.of(Keys.PASSED, List.of(1, 2))).judged(ChallengeStep.SCORE)
                .then(ChallengeStep.RANK, "operator", AWARDED, Map.of(Keys.RANKING, List.of(1, 2)));
    }

    static ChallengesInStates notice() {
        return finalists().then(ChallengeStep.AWARD, "publisher", AWARDED, Map.of(Keys.APPLICATION, "1", Keys.CHANNEL, "科技部"));
    }

    static ChallengesInStates performing() {
        return notice().then(ChallengeStep.SIGN, "publisher", AWARDED.plusDays(10), Map.of(Keys.DAY, AWARDED.plusDays(10).toString()));
    }

    static Challenge in(ChallengeState state) {
        return switch (state) {
            case COLLECTING -> raised().challenge();
            case REFINING -> raised().then(ChallengeStep.SUBMIT, "publisher", DAY, Map.of()).challenge();
            case OPEN -> open().challenge();
            case SCREENING -> screening().challenge();
            case ASSESSING -> screening().then(ChallengeStep.CLOSE_SCREENING, "operator", AWARDED, Map.of(Keys.PASSED, List.of(1, 2))).judged(ChallengeStep.SCORE)
                    .challenge();
            case FINALISTS -> finalists().challenge();
            case NOTICE -> notice().challenge();
            case OBJECTION -> notice().then(ChallengeStep.OBJECT, "objector", AWARDED.plusDays(2), Map.of()).challenge();
            case PERFORMING -> performing().challenge();
            case ACCEPTED -> performing().passed(1).passed(2).then(ChallengeStep.ACCEPT, "publisher", AWARDED.plusDays(20), Map.of()).challenge();
            case SETTLED -> performing().then(ChallengeStep.ACCEPT, "publisher", AWARDED, Map.of()).then(ChallengeStep.SETTLE, "publisher", AWARDED, Map.of())
                    .challenge();
            case FAILED -> open().then(ChallengeStep.FAIL, "operator", AWARDED, Map.of()).challenge();
            case TERMINATED -> open().then(ChallengeStep.TERMINATE, "operator", AWARDED, Map.of()).challenge();
        };
    }

    /** Every panelist has judged both applications. */
    ChallengesInStates judged(ChallengeStep step) {
        for (String judge : List.of("judge-1", "judge-2", "judge-3")) {
            List.of(1, 2).forEach(n -> then(step, judge, UNTIL.plusDays(3), Map.of(Keys.APPLICATION, n, Keys.PAPER, "0".repeat(64))));
        }
        return this;
    }

    /** The milestone is reported and passed. */
    ChallengesInStates passed(int milestone) {
        return then(ChallengeStep.REPORT, "winner", AWARDED.plusDays(15), Map.of(Keys.MILESTONE, String.valueOf(milestone)))
                .then(ChallengeStep.CHECK, "publisher", AWARDED.plusDays(15), Map.of(Keys.MILESTONE, String.valueOf(milestone), Keys.RESULT, "PASSED"));
    }

    ChallengesInStates paid(Payer payer, String yuan) {
        return then(ChallengeStep.PAY, "publisher", AWARDED.plusDays(16), Map.of(Keys.PAYER, payer.name(), Keys.AMOUNT, yuan));
    }

    ChallengesInStates then(ChallengeStep step, String account, LocalDate day, Map<String, Object> facts) {
        int sequence = entries.size() + 1;
        entries.add(new Entry(Ledger.CHALLENGE, sequence, "challenge-1", sequence, step.name(), account, account,
                day.atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime(),
                "", "", facts, "", "", account + sequence, ""));
        return this;
    }

    Challenge challenge() {
        return Challenge.of("challenge-1", entries);
    }

    static Situation on(Challenge challenge, LocalDate today) {
        return new Situation(challenge, AwardNotice.of(challenge, Holidays.load(), today), Progress.of(challenge), today);
    }

    private static Map<String, Object> application(int number, String party) {
        return Map.of(Keys.APPLICATION, number, Keys.PARTY, party, Keys.PARTY_NAME, party, Keys.PAPER, "0".repeat(64));
    }
}
