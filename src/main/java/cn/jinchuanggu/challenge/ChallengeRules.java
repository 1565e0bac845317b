package cn.jinchuanggu.challenge;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.Hindrance.Kind;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether this person may take this step in this challenge today. Pages and commands ask the same question. */
final class ChallengeRules {

    private ChallengeRules() {
    }

    /** Whether the step is of this person's part, whatever the state. */
    static boolean isPartOf(ChallengeStep step, Challenge challenge, Actor actor) {
        return !Collections.disjoint(step.by(), Part.of(challenge, actor));
    }

    /** What keeps the person from taking the step; empty when nothing does. */
    static Optional<Hindrance> hindrance(ChallengeStep step, Situation situation, Actor actor) {
        Challenge challenge = situation.challenge();
        if (!isPartOf(step, challenge, actor)) {
            return Optional.of(notTheirs(step, challenge, actor));
        }
        if (!step.isPossibleIn(challenge.state())) {
            return Optional.of(new Hindrance(Kind.STATE, step.wrongState(challenge.state())));
        }
        return ownObjection(step, challenge, actor).map(s -> new Hindrance(Kind.PERSON, s))
                .or(() -> tooEarly(step, situation, actor).map(s -> new Hindrance(Kind.TOO_EARLY, s)));
    }

    private static Hindrance notTheirs(ChallengeStep step, Challenge challenge, Actor actor) {
        if (step != ChallengeStep.APPLY) {
            return new Hindrance(Kind.PERSON, step.whoMay());
        }
        if (challenge.applicationOf(actor).isPresent()) {
            return new Hindrance(Kind.STATE, "贵单位已经揭榜，截止以前可以修改。");
        }
        return new Hindrance(Kind.PERSON, actor.actsFor(challenge.publisherPartyId()) ? "发榜单位自己不能揭榜。"
                : "这个榜单由" + challenge.terms().applicants().label() + "的账号揭榜。");
    }

    private static Optional<String> ownObjection(ChallengeStep step, Challenge challenge, Actor actor) {
        return (step == ChallengeStep.DISMISS || step == ChallengeStep.UPHOLD) && challenge.openObjections().stream()
                .anyMatch(o -> o.account().equals(actor.username()))
                ? Optional.of("异议是您自己提出的，要由另一个人登记处理结果。") : Optional.empty();
    }

    private static Optional<String> tooEarly(ChallengeStep step, Situation situation, Actor actor) {
        Challenge challenge = situation.challenge();
        return switch (step) {
            case SUBMIT, PUBLISH -> unmeasurable(situation);
            case INVITE, APPLY, AMEND, WITHDRAW -> when(situation.deadlinePassed(), "揭榜到 " + challenge.terms().applyUntil() + " 为止，已经截止。");
            case UNSEAL -> sealed(situation).or(() -> when(challenge.applications().isEmpty(), "没有单位揭榜，没有可以开启的申请。请办理“流标”。"));
            case FAIL -> challenge.state() == ChallengeState.OPEN ? sealed(situation) : Optional.empty();
            case SCREEN, SCORE -> when(challenge.seatOf(actor.username()).filter(Seat::judges).isEmpty(), "请先“声明利益关系”。");
            case CLOSE_SCREENING -> panelTooSmall(situation).or(() -> unjudged(challenge, ChallengeStep.SCREEN, 1));
            case RANK -> panelTooSmall(situation).or(() -> unjudged(challenge, ChallengeStep.SCORE, ProcedureRules.leastPanelists(situation.today())));
            case OBJECT -> situation.notice().filter(n -> n.hasPassed(situation.today())).flatMap(AwardNotice::through)
                    .map(last -> "公示期到 " + last + " 为止，已经届满，不再接受异议。");
            case SIGN -> situation.notice().filter(n -> !n.hasPassed(situation.today())).map(AwardNotice::sentence);
            default -> onTheWay(step, situation, actor);
        };
    }

    /** What holds after the contract. */
    private static Optional<String> onTheWay(ChallengeStep step, Situation situation, Actor actor) {
        Progress progress = situation.progress();
        return switch (step) {
            case REPORT -> when(progress.open().isEmpty(), "节点都已通过，请等发榜单位验收。");
            case CHECK -> when(progress.reported().isEmpty(), "立项单位还没有提交要检查的节点材料。");
            case PAY -> when(Arrays.stream(Payer.values()).filter(p -> Part.of(situation.challenge(), actor).contains(p.records()))
                    .allMatch(p -> progress.payable(p).isZero()), "现在没有应付的款：已通过的节点应付 " + progress.due().display() + "，已付 " + progress.paid().display() + "。");
            case ACCEPT -> when(!progress.open().isEmpty(), progress.open().stream().map(m -> "节点“" + m.name() + "”").collect(Collectors.joining("、", "", "还没有通过检查。")));
            case SETTLE -> when(!progress.paid().equals(situation.challenge().terms().award()),
                    "榜金 " + situation.challenge().terms().award().display() + " 还没有付清，已付 " + progress.paid().display() + "。");
            default -> Optional.empty();
        };
    }

    private static Optional<String> unmeasurable(Situation situation) {
        LocalDate earliest = situation.today().plusDays(ProcedureRules.applicationDays(situation.today()));
        List<Problem> missing = TermsCheck.missing(situation.challenge().terms(), earliest);
        return missing.isEmpty() ? Optional.empty() : Optional.of(missing.stream().map(Problem::message).collect(Collectors.joining(" ")) + " 请先“修改榜单”。");
    }

    private static Optional<String> sealed(Situation situation) {
        LocalDate until = situation.challenge().terms().applyUntil();
        return when(!situation.deadlinePassed(), "揭榜到 " + until + " 为止，" + until.plusDays(1) + " 起才可以办理；在此以前申请是密封的。");
    }

    private static Optional<String> panelTooSmall(Situation situation) {
        int least = ProcedureRules.leastPanelists(situation.today());
        int judges = situation.challenge().judges().size();
        return when(judges < least, "至少要有 " + least + " 位评审人声明没有利益关系，现在有 " + judges + " 位。");
    }

    /** Applications with fewer votes or scores than it takes. */
    private static Optional<String> unjudged(Challenge challenge, ChallengeStep step, int least) {
        List<String> wanting = challenge.candidates().stream().filter(a -> Judgements.of(challenge, step, a.number()).size() < least)
                .map(Application::label).toList();
        return when(!wanting.isEmpty(), String.join("、", wanting) + "的" + step.label() + "不足 " + least + " 份。");
    }

    private static Optional<String> when(boolean hindered, String sentence) {
        return hindered ? Optional.of(sentence) : Optional.empty();
    }
}
