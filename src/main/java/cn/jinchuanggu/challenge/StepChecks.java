package cn.jinchuanggu.challenge;

import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.challenge.review.Scored;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.indicator.IndicatorComparison;
import cn.jinchuanggu.listing.indicator.IndicatorReader;
import cn.jinchuanggu.listing.indicator.Verdict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Looks at a step beside what has happened in the challenge, and adds what follows from both: who applied, what passed, the order.
 * Called inside the transaction that holds the challenge.
 */
@Component
class StepChecks {

    private final Accounts accounts;
    private final Listings listings;
    private final Entities entities;
    private final Panel panel;

    StepChecks(Accounts accounts, Listings listings, Entities entities, Panel panel) {
        this.accounts = accounts;
        this.listings = listings;
        this.entities = entities;
        this.panel = panel;
    }

    /**
     * What the entry says beyond the answers.
     *
     * @throws InvalidInput when the answers and the events cannot both be true
     */
    Map<String, Object> complete(ChallengeCommand asked, Situation situation, Actor actor) {
        Challenge challenge = situation.challenge();
        switch (asked.step()) {
            case INVITE -> invitation(asked);
            case SCREEN, SCORE -> requireCandidate(asked.application(), challenge);
            case AWARD -> requireReason(asked, Integer.parseInt(asked.answer(Keys.APPLICATION).orElseThrow()) != challenge.ranking().getFirst().number(),
                    "选的不是第 1 名，要写明理由。");
            case SIGN -> requireDay(asked, situation.notice().flatMap(AwardNotice::through).map(last -> last.plusDays(1)).orElseThrow(), "公示期满的次日");
            case REPORT -> requireMilestone(asked, situation.progress().open().getFirst());
            case CHECK -> requireMilestone(asked, situation.progress().reported().orElseThrow());
            case PAY -> payment(asked, situation, actor);
            case ACCEPT -> acceptance(asked, challenge);
            default -> { } // nothing beyond the rules
        }
        return switch (asked.step()) {
            case APPLY -> Map.of(Keys.APPLICATION, challenge.allApplications().size() + 1, Keys.PARTY, actor.partyId(), Keys.PARTY_NAME,
                    entities.getEntity(actor.partyId()).name());
            case AMEND, WITHDRAW -> Map.of(Keys.APPLICATION, challenge.applicationOf(actor).orElseThrow().number());
            case APPOINT -> Map.of(Keys.NAME, appointable(asked.answer(Keys.ACCOUNT).orElseThrow(), challenge).displayName());
            case CLOSE_SCREENING -> Map.of(Keys.PASSED, passed(asked, challenge));
            case RANK -> ranking(asked, challenge, situation.today());
            default -> Map.of();
        };
    }

    private void invitation(ChallengeCommand asked) {
        asked.answer(Keys.ACHIEVEMENT).ifPresent(id -> {
            try {
                listings.getAchievement(id, Actor.VISITOR);
            } catch (NotFound e) {
                throw new InvalidInput(Keys.ACHIEVEMENT, "没有编号为 " + id + " 的公开成果。", "请从建议里选，或写单位编号。");
            }
        });
        asked.answer(Keys.PARTY).filter(id -> !isParty(id)).ifPresent(id -> {
            throw new InvalidInput(Keys.PARTY, "没有编号为 " + id + " 的单位。", "请先在图谱里查到单位的编号。");
        });
    }

    private boolean isParty(String id) {
        return entities.findEntity(id).filter(e -> GraphModel.get().getNodeKind(e.kind()).roles().contains("Party")).isPresent();
    }

    /** Whoever works for the publisher or for an applicant, or wrote an application, has an interest in the result. */
    private Account appointable(String username, Challenge challenge) {
        Account account = accounts.find(username).filter(Account::enabled)
                .orElseThrow(() -> new InvalidInput(Keys.ACCOUNT, "没有用户名为“" + username + "”的账号。", "请核对用户名。"));
        if (challenge.seatOf(username).isPresent()) {
            throw new InvalidInput(Keys.ACCOUNT, account.displayName() + "已经是评审人，或已回避。", "请指定另一位。");
        }
        if (isOf(challenge.publisherPartyId(), username)) {
            throw new InvalidInput(Keys.ACCOUNT, account.displayName() + "是发榜单位的人，应当回避。", "请指定另一位。");
        }
        challenge.applications().stream().filter(a -> isOf(a.partyId(), username) || wrote(challenge, a, username)).findFirst().ifPresent(a -> {
            throw new InvalidInput(Keys.ACCOUNT, account.displayName() + "与" + a.label() + "是同一单位，应当回避。", "请指定另一位。");
        });
        return account;
    }

    private boolean isOf(String party, String username) {
        return accounts.listOfParty(party).stream().anyMatch(a -> a.username().equals(username));
    }

    private static boolean wrote(Challenge challenge, Application application, String username) {
        return challenge.events().stream().anyMatch(e -> (e.step() == ChallengeStep.APPLY || e.step() == ChallengeStep.AMEND) && e.account().equals(username)
                && e.number(Keys.APPLICATION).orElseThrow() == application.number());
    }

    private static void requireCandidate(int number, Challenge challenge) {
        if (challenge.candidates().stream().noneMatch(a -> a.number() == number)) {
            throw new InvalidInput(Keys.APPLICATION, "没有要评的申请 " + number + "。", "可选：" + challenge.candidates().stream().map(Application::label)
                    .collect(Collectors.joining("、")) + "。");
        }
    }

    private List<Integer> passed(ChallengeCommand asked, Challenge challenge) {
        requireFinished(asked, challenge, ChallengeStep.SCREEN);
        List<Integer> passed = panel.passed(challenge);
        if (passed.isEmpty()) {
            throw new InvalidInput("", "没有申请通过初筛。", "请办理“流标”。");
        }
        return passed;
    }

    private Map<String, Object> ranking(ChallengeCommand asked, Challenge challenge, LocalDate today) {
        requireFinished(asked, challenge, ChallengeStep.SCORE);
        List<Scored> ranked = panel.rank(challenge, today);
        return Map.of(Keys.RANKING, ranked.stream().map(Scored::application).toList(), Keys.SCORES, ranked.stream().map(s -> s.score().toPlainString()).toList());
    }

    private static void requireFinished(ChallengeCommand asked, Challenge challenge, ChallengeStep step) {
        List<Seat> unfinished = Judgements.unfinished(challenge, step);
        requireReason(asked, !unfinished.isEmpty(), unfinished.stream().map(Seat::name).collect(Collectors.joining("、")) + "还没有完成" + step.label() + "，现在结束要写明理由。");
    }

    private static void requireReason(ChallengeCommand asked, boolean needed, String sentence) {
        if (needed && asked.note().isEmpty()) {
            throw new InvalidInput(Keys.NOTE, sentence, "请写在说明里。");
        }
    }

    private static void requireDay(ChallengeCommand asked, LocalDate earliest, String what) {
        asked.answer(Keys.DAY).map(LocalDate::parse).filter(day -> day.isBefore(earliest)).ifPresent(day -> {
            throw new InvalidInput(Keys.DAY, "日期 " + day + " 早于" + what + " " + earliest + "。", "请按文件填写。");
        });
    }

    private static void requireMilestone(ChallengeCommand asked, Milestone milestone) {
        if (Integer.parseInt(asked.answer(Keys.MILESTONE).orElseThrow()) != milestone.number()) {
            throw new InvalidInput(Keys.MILESTONE, "现在轮到节点 " + milestone.number() + "“" + milestone.name() + "”。", "节点按先后提交和检查。");
        }
    }

    private static void payment(ChallengeCommand asked, Situation situation, Actor actor) {
        Payer payer = Payer.valueOf(asked.answer(Keys.PAYER).orElseThrow());
        if (!Part.of(situation.challenge(), actor).contains(payer.records())) {
            throw new InvalidInput(Keys.PAYER, payer.label() + "的付款由" + payer.records().label() + "登记。", "");
        }
        Money amount = Money.of(asked.answer(Keys.AMOUNT).orElseThrow());
        Progress progress = situation.progress();
        if (amount.compareTo(progress.payable(payer)) > 0) {
            throw new InvalidInput(Keys.AMOUNT, "最多可以付 " + progress.payable(payer).display() + "：已通过的节点应付 " + progress.due().display()
                    + "，已付 " + progress.paid().display() + "；" + payer.label() + "承担 " + payer.share(situation.challenge().terms()).display()
                    + "，已付 " + progress.paidBy(payer).display() + "。", "请核对金额。");
        }
        requireDay(asked, LocalDate.parse(situation.challenge().findLast(ChallengeStep.SIGN).orElseThrow().text(Keys.DAY).orElseThrow()), "签约的");
    }

    /** Every indicator that was asked for is met by what was measured, or somebody says why it is accepted all the same. */
    private static void acceptance(ChallengeCommand asked, Challenge challenge) {
        List<Problem> problems = new ArrayList<>();
        if (asked.answer(Keys.CONCESSION).isEmpty()) {
            verdicts(asked.note(), challenge).filter(v -> v.outcome() != Verdict.Outcome.MET)
                    .forEach(v -> problems.add(new Problem(Keys.NOTE, "实测值没有满足：" + v.sentence(), "")));
        }
        if (!problems.isEmpty()) {
            problems.add(new Problem(Keys.CONCESSION, "有指标没有达到或没有写明。", "请补写实测值；仍然接收的，写明理由。"));
            throw new InvalidInput(problems);
        }
        requireDay(asked, LocalDate.parse(challenge.findLast(ChallengeStep.SIGN).orElseThrow().text(Keys.DAY).orElseThrow()), "签约的");
    }

    /** What was measured against what was asked, indicator by indicator. */
    static Stream<Verdict> verdicts(String measured, Challenge challenge) {
        return IndicatorComparison.compareAll(challenge.terms().asked(), IndicatorReader.read(measured)).stream();
    }
}
