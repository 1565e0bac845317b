package cn.jinchuanggu.challenge.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.challenge.Application;
import cn.jinchuanggu.challenge.Applications;
import cn.jinchuanggu.challenge.Challenge;
import cn.jinchuanggu.challenge.ChallengeState;
import cn.jinchuanggu.challenge.ChallengeStep;
import cn.jinchuanggu.challenge.Challenges;
import cn.jinchuanggu.challenge.Proposal;
import cn.jinchuanggu.challenge.ScreeningVote;
import cn.jinchuanggu.challenge.Situation;
import cn.jinchuanggu.challenge.review.Criterion;
import cn.jinchuanggu.challenge.review.ScoreSheet;
import cn.jinchuanggu.fact.StepForm;
import cn.jinchuanggu.listing.indicator.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An application for its page, for somebody who may read it.
 *
 * @param mine      whether it is of the reader's own unit
 * @param mayAmend  whether the reader may change it now
 * @param sealed    whether nobody else can read it yet
 * @param verdicts  each indicator that is asked for, with whether it is promised
 * @param votes     of the screening; empty while they are not for this reader
 * @param ownVote   the reader's own; null for none
 * @param ownScores the reader's own, one line for each criterion; empty for none
 * @param score     its score, for its own unit after the award; null otherwise
 */
public record ApplicationView(String id, String title, int number, String party, String hash, boolean mine, boolean mayAmend, boolean sealed, String plan, String budget,
        String team, String relation,
        List<String> promises, List<VerdictLine> verdicts, List<VoteLine> votes, VoteLine ownVote, List<String> ownScores, ScoreView score, List<StepForm> open) {

    private static final Map<String, String> YES_OR_NO = new LinkedHashMap<>();

    static {
        YES_OR_NO.put("是", "通过");
        YES_OR_NO.put("否", "不通过");
    }

    public record VerdictLine(String asked, String outcome, String tone, String sentence) {

        static VerdictLine of(Verdict verdict) {
            return switch (verdict.outcome()) {
                case MET -> new VerdictLine(verdict.wanted().display(), "已承诺", "good", verdict.sentence().chinese());
                case UNMET -> new VerdictLine(verdict.wanted().display(), "未达到", "bad", verdict.sentence().chinese());
                case UNKNOWN -> new VerdictLine(verdict.wanted().display(), "没有写明", "wait", verdict.sentence().chinese());
            };
        }
    }

    public record VoteLine(String panelist, String vote, String tone, String why) {

        static VoteLine of(String panelist, ScreeningVote vote) {
            String reason = vote.reason() == null ? "" : vote.reason().label() + "。";
            return new VoteLine(panelist, vote.passes() ? "通过" : "不通过", vote.passes() ? "good" : "bad", reason + vote.words());
        }
    }

    /** Nothing: what cannot be done now is said on the page of the challenge. */
    public List<String> closed() {
        return List.of();
    }

    static ApplicationView of(Challenge challenge, int number, Challenges challenges, Applications applications, Actor reader) {
        Application application = applications.get(challenge, number, reader);
        Proposal proposal = applications.getProposal(challenge, number, reader);
        Situation situation = challenges.situation(challenge);
        boolean mine = reader.actsFor(application.partyId());
        return new ApplicationView(challenge.id(), challenge.terms().title(), number, application.partyName(), application.paper(), mine,
                mine && challenges.findHindrance(ChallengeStep.AMEND, situation, reader).isEmpty(), !challenge.isUnsealed(), proposal.plan(),
                proposal.budget().display(), proposal.team(),
                proposal.related() ? "有：" + proposal.relation() : "声明没有", proposal.promises(),
                proposal.verdicts(challenge.terms()).stream().map(VerdictLine::of).toList(),
                applications.listVotes(challenge, number, reader).stream().map(v -> VoteLine.of(v.panelist(), v.vote())).toList(),
                applications.findOwnVote(challenge, number, reader).map(v -> VoteLine.of("", v)).orElse(null),
                applications.findOwnScores(challenge, number, reader).map(s -> lines(s, challenge)).orElse(List.of()),
                applications.findOwnScore(challenge, application, reader).map(s -> ScoreView.of(s, Map.of())).orElse(null),
                forms(challenge, situation, challenges, mine, reader));
    }

    private static List<String> lines(ScoreSheet sheet, Challenge challenge) {
        List<String> lines = new ArrayList<>();
        List<Criterion> criteria = challenge.terms().criteria();
        for (int i = 0; i < criteria.size(); i++) {
            lines.add(criteria.get(i).name() + " " + sheet.scores().get(i) + " 分：" + sheet.words().get(i));
        }
        return lines;
    }

    private static List<StepForm> forms(Challenge challenge, Situation situation, Challenges challenges, boolean mine, Actor reader) {
        List<StepForm> forms = new ArrayList<>();
        if (challenge.state() == ChallengeState.SCREENING && may(ChallengeStep.SCREEN, situation, challenges, reader)) {
            forms.add(screening());
        }
        if (challenge.state() == ChallengeState.ASSESSING && may(ChallengeStep.SCORE, situation, challenges, reader)) {
            forms.add(scoring(challenge.terms().criteria()));
        }
        if (mine && may(ChallengeStep.WITHDRAW, situation, challenges, reader)) {
            forms.add(new StepForm(ChallengeStep.WITHDRAW.path(), ChallengeStep.WITHDRAW.label(), true, List.of()));
        }
        return forms;
    }

    private static boolean may(ChallengeStep step, Situation situation, Challenges challenges, Actor reader) {
        return challenges.findHindrance(step, situation, reader).isEmpty();
    }

    private static StepForm screening() {
        Map<String, String> reasons = new LinkedHashMap<>();
        Arrays.stream(ScreeningVote.Reason.values()).forEach(r -> reasons.put(r.name(), r.label()));
        return new StepForm(ChallengeStep.SCREEN.path(), ChallengeStep.SCREEN.label(), false, List.of(field("passed", "结论", StepForm.Kind.CHOICE, true, YES_OR_NO),
                field("code", "不通过的原因", StepForm.Kind.CHOICE, false, reasons), field("words", "说明", StepForm.Kind.WORDS, false, Map.of())));
    }

    private static StepForm scoring(List<Criterion> criteria) {
        List<StepForm.Field> fields = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            fields.add(field("score" + (i + 1), criterion.name() + "（权重 " + criterion.weight() + "%），0 到 100 分", StepForm.Kind.LINE, true, Map.of()));
            fields.add(field("words" + (i + 1), criterion.name() + "的评语", StepForm.Kind.WORDS, true, Map.of()));
        }
        return new StepForm(ChallengeStep.SCORE.path(), ChallengeStep.SCORE.label(), false, fields);
    }

    private static StepForm.Field field(String name, String label, StepForm.Kind kind, boolean needed, Map<String, String> choices) {
        return new StepForm.Field(name, label, kind, needed, choices);
    }
}
