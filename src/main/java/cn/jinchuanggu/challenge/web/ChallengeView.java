package cn.jinchuanggu.challenge.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.challenge.Application;
import cn.jinchuanggu.challenge.Applications;
import cn.jinchuanggu.challenge.AwardNotice;
import cn.jinchuanggu.challenge.Candidates.Candidate;
import cn.jinchuanggu.challenge.Challenge;
import cn.jinchuanggu.challenge.ChallengeReading;
import cn.jinchuanggu.challenge.ChallengeStep;
import cn.jinchuanggu.challenge.Challenges;
import cn.jinchuanggu.challenge.Milestone;
import cn.jinchuanggu.challenge.Payer;
import cn.jinchuanggu.challenge.Progress;
import cn.jinchuanggu.challenge.Seat;
import cn.jinchuanggu.challenge.Situation;
import cn.jinchuanggu.challenge.Terms;
import cn.jinchuanggu.fact.StepForm;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A challenge for its page, in Chinese words, with what this reader may know.
 *
 * @param late         who is late; null when nobody is
 * @param missing      what the terms lack before they can be published
 * @param own          number of the reader's own application; null for none
 * @param mayApply     whether the reader may write an application now
 * @param whyNot       why the reader may not; null when there is nothing to say
 * @param mayEdit      whether the reader may change the terms now
 * @param notice       of the award; null while there is none
 * @param applications that the reader may know of
 * @param toJudge      numbers of applications that this panelist has still to judge
 * @param result       of the panel; null while it is not for this reader
 * @param work         milestones and payments; null while they are not for this reader
 */
public record ChallengeView(String id, String state, String tone, int version, boolean illustrative, String publisherPartyId, String publisher, TermsView terms,
        LocalDate dueOn, String late,
        List<String> missing, Integer own, boolean mayApply, String whyNot, boolean mayEdit, NoticeView notice, List<ApplicationLine> applications, List<Seat> panel,
        List<Integer> toJudge,
        ResultView result, WorkView work, List<CandidateLine> candidates, List<StepForm> open, List<ClosedStep> closed, List<EventLine> events) {

    /** Steps that have a page of their own. */
    private static final Set<ChallengeStep> ELSEWHERE = EnumSet.of(ChallengeStep.REVISE, ChallengeStep.APPLY, ChallengeStep.AMEND, ChallengeStep.WITHDRAW,
            ChallengeStep.SCREEN, ChallengeStep.SCORE);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public record TermsView(String title, String text, String needId, List<String> indicators, String acceptance, String award, String publisherShare, String parkShare,
            List<MilestoneLine> milestones,
            int finalShare, LocalDate applyUntil, String applicants, String ipRule, List<String> criteria, int finalists) {
    }

    public record MilestoneLine(String name, LocalDate due, int share) {
    }

    public record NoticeView(String winner, String sentence, String channel) {
    }

    public record ApplicationLine(int number, String party, String at, boolean readable) {
    }

    /** @param finalist whether it is in the last round */
    public record RankedLine(int rank, int number, String party, ScoreView score, boolean finalist) {
    }

    public record ResultView(List<RankedLine> ranking, String rule) {
    }

    public record CheckLine(int number, String name, LocalDate due, int share, String result, String tone) {
    }

    public record WorkView(List<CheckLine> checks, String award, String due, String paid, String publisherPaid, String parkPaid) {
    }

    /** @param owner who has it, or that it is masked */
    public record CandidateLine(String achievementId, String title, String owner, boolean illustrative, String level, List<String> reasons, List<String> gaps, boolean invited) {

        static CandidateLine of(Candidate c) {
            return new CandidateLine(c.achievementId(), c.title(), c.owner().orElse("持有单位隐名，由平台转交"), c.illustrative(), c.level(), c.reasons(), c.gaps(), c.invited());
        }
    }

    public record ClosedStep(String label, String sentence) {
    }

    /** @param facts what the step said, one answer to a line */
    public record EventLine(String label, String state, String person, String at, String note, List<String> facts) {
    }

    static ChallengeView of(Challenge challenge, Challenges challenges, Applications applications, ChallengeReading reading, List<Candidate> candidates, Actor reader) {
        Situation situation = challenges.situation(challenge);
        Map<ChallengeStep, Optional<Hindrance>> steps = challenges.listSteps(situation, reader);
        Optional<Hindrance> apply = challenges.findHindrance(ChallengeStep.APPLY, situation, reader);
        return new ChallengeView(challenge.id(), challenge.state().label(), challenge.state().tone(), challenge.version(), challenge.illustrative(),
                challenge.publisherPartyId(),
                challenge.publisherName(), terms(challenge.terms()), situation.dueOn().orElse(null), situation.late().orElse(null),
                challenges.listMissing(situation, reader).stream().map(Problem::sentence).toList(),
                applications.findOwn(challenge, reader).map(Application::number).orElse(null), apply.isEmpty(),
                situation.takesApplications() ? apply.map(Hindrance::sentence).orElse(null) : null,
                steps.containsKey(ChallengeStep.REVISE) && steps.get(ChallengeStep.REVISE).isEmpty(), situation.notice().map(ChallengeView::notice).orElse(null),
                applications.list(challenge, reader).stream().map(a -> new ApplicationLine(a.number(), a.partyName(), a.at().toLocalDate().toString(),
                reading.reads(a, challenge, reader))).toList(),
                reading.listPanel(challenge, reader), applications.listToJudge(challenge, reader).stream().map(Application::number).toList(),
                applications.findResult(challenge, reader).map(r -> result(r, challenge)).orElse(null),
                reading.findWork(situation, reader).map(ChallengeView::work).orElse(null), candidates.stream().map(CandidateLine::of).toList(),
                steps.entrySet().stream().filter(e -> e.getValue().isEmpty() && !ELSEWHERE.contains(e.getKey())).map(e -> reading.form(e.getKey(), challenge)).toList(),
                steps.entrySet().stream().filter(e -> e.getKey() != ChallengeStep.AMEND && e.getKey() != ChallengeStep.WITHDRAW)
                        .flatMap(e -> e.getValue().map(h -> new ClosedStep(e.getKey().label(), h.sentence())).stream()).toList(),
                reading.listEvents(challenge, reader).stream().map(ChallengeView::line).toList());
    }

    private static EventLine line(ChallengeReading.Told told) {
        return new EventLine(told.event().step().label(), told.event().state().label(), told.person(), told.event().at().format(MINUTE), told.note(), told.lines());
    }

    private static TermsView terms(Terms t) {
        return new TermsView(t.title(), t.text(), t.needId(), t.indicators(), t.acceptance(), t.award() == null ? null : t.award().display(),
                t.award() == null ? null : t.publisherShare().display(),
                t.parkShare().isZero() ? null : t.parkShare().display(), t.milestones().stream().map(m -> new MilestoneLine(m.name(), m.due(), m.share())).toList(),
                t.finalShare(), t.applyUntil(),
                t.applicants().label(), t.ipRule() == null ? null : t.ipRule().label(), t.criteria().stream().map(c -> c.name() + " " + c.weight() + "%").toList(),
                t.finalists());
    }

    private static NoticeView notice(AwardNotice notice) {
        return new NoticeView(notice.winner().partyName(), notice.sentence(), notice.channel());
    }

    private static ResultView result(Applications.Result result, Challenge challenge) {
        return new ResultView(result.ranking().stream().map(s -> new RankedLine(s.rank(), s.application(),
                challenge.application(s.application()).map(Application::partyName).orElseThrow(), ScoreView.of(s, result.names()),
                s.rank() <= challenge.terms().finalists())).toList(), result.dropped());
    }

    private static WorkView work(Progress progress) {
        Terms terms = progress.challenge().terms();
        return new WorkView(terms.milestones().stream().map(m -> check(m, progress)).toList(), terms.award().display(), progress.due().display(),
                progress.paid().display(),
                paid(progress, Payer.PUBLISHER), paid(progress, Payer.PARK));
    }

    private static String paid(Progress progress, Payer payer) {
        Money share = payer.share(progress.challenge().terms());
        return share.isZero() ? null : progress.paidBy(payer).display() + "，共承担 " + share.display();
    }

    private static CheckLine check(Milestone m, Progress progress) {
        boolean waits = progress.reported().filter(m::equals).isPresent();
        Progress.CheckResult result = progress.checks().get(m.number());
        String label = waits ? "待检查" : result == null ? "未提交" : result.label();
        String tone = waits ? "wait" : result == null ? "neutral" : result == Progress.CheckResult.PASSED ? "good" : "bad";
        return new CheckLine(m.number(), m.name(), m.due(), m.share(), label, tone);
    }
}
