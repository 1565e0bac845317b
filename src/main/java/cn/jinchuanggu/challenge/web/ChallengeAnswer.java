package cn.jinchuanggu.challenge.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.challenge.Application;
import cn.jinchuanggu.challenge.Applications;
import cn.jinchuanggu.challenge.AwardNotice;
import cn.jinchuanggu.challenge.Challenge;
import cn.jinchuanggu.challenge.ChallengeReading;
import cn.jinchuanggu.challenge.Challenges;
import cn.jinchuanggu.challenge.Progress;
import cn.jinchuanggu.challenge.Situation;
import cn.jinchuanggu.challenge.Terms;
import cn.jinchuanggu.challenge.review.Criterion;
import cn.jinchuanggu.challenge.review.Scored;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A challenge as JSON, with what this caller may know. Money is a decimal string in yuan with two decimals.
 *
 * @param version      to be sent with a step when a change since should be noticed; what is sealed does not count
 * @param notice       null while there is no award
 * @param ownApplication number of the caller's own application; null for none
 * @param applications numbers and names of those that the caller may know of
 * @param ranking      null while it is not for this caller
 * @param work         null while it is not for this caller
 * @param missing      what the terms lack before they can be published, in Chinese
 * @param steps        what this caller may do now, and what keeps them from the rest of their part
 */
record ChallengeAnswer(String id, String state, String stateLabel, int version, boolean illustrative, String publisherPartyId, String publisher, TermsAnswer terms,
        LocalDate dueOn,
        NoticeAnswer notice, Integer ownApplication, List<ApplicationLine> applications, List<RankedAnswer> ranking, WorkAnswer work, List<String> missing,
        List<StepAnswer> steps,
        List<EventAnswer> events) {

    record TermsAnswer(String title, String text, String needId, List<String> indicators, String acceptance, String awardYuan, String parkShareYuan,
            List<MilestoneAnswer> milestones,
            int finalShare, LocalDate applyUntil, String applicants, String ipRule, List<Criterion> criteria, int finalists) {
    }

    record MilestoneAnswer(int number, String name, LocalDate due, int share) {
    }

    /** @param through null when the holidays of the year are not known */
    record NoticeAnswer(String winner, LocalDate from, LocalDate through, String channel, boolean objectionOpen, boolean passed, String sentence) {
    }

    record ApplicationLine(int number, String party) {
    }

    /** @param sum the whole computation */
    record RankedAnswer(int rank, int application, String score, String sum, String spread, List<ScoreView.PartLine> parts, List<ScoreView.SheetLine> sheets) {
    }

    record WorkAnswer(String dueYuan, String paidYuan, List<CheckAnswer> milestones) {
    }

    /** @param result null while it is not checked */
    record CheckAnswer(int number, String result, boolean reported) {
    }

    /** @param hindrance null when it may be done now */
    record StepAnswer(String step, String label, String hindrance) {
    }

    record EventAnswer(String step, String label, String state, String stateLabel, String person, OffsetDateTime at, String note, List<String> facts) {
    }

    static ChallengeAnswer of(Challenge challenge, Challenges challenges, Applications applications, ChallengeReading reading, Actor reader) {
        Situation situation = challenges.situation(challenge);
        return new ChallengeAnswer(challenge.id(), challenge.state().name(), challenge.state().label(), challenge.version(), challenge.illustrative(),
                challenge.publisherPartyId(),
                challenge.publisherName(), terms(challenge.terms()), situation.dueOn().orElse(null),
                situation.notice().map(n -> notice(n, situation.today())).orElse(null),
                applications.findOwn(challenge, reader).map(Application::number).orElse(null),
                applications.list(challenge, reader).stream().map(a -> new ApplicationLine(a.number(), a.partyName())).toList(),
                applications.findResult(challenge, reader).map(r -> r.ranking().stream().map(s -> ranked(s, r)).toList()).orElse(null),
                reading.findWork(situation, reader).map(ChallengeAnswer::work).orElse(null),
                challenges.listMissing(situation, reader).stream().map(Problem::sentence).toList(),
                challenges.listSteps(situation, reader).entrySet().stream().map(e -> new StepAnswer(e.getKey().path(), e.getKey().label(),
                e.getValue().map(Hindrance::sentence).orElse(null))).toList(),
                reading.listEvents(challenge, reader).stream().map(ChallengeAnswer::event).toList());
    }

    private static TermsAnswer terms(Terms t) {
        return new TermsAnswer(t.title(), t.text(), t.needId(), t.indicators(), t.acceptance(), t.award() == null ? null : yuan(t.award()), yuan(t.parkShare()),
                t.milestones().stream().map(m -> new MilestoneAnswer(m.number(), m.name(), m.due(), m.share())).toList(), t.finalShare(), t.applyUntil(),
                t.applicants().name(),
                t.ipRule() == null ? null : t.ipRule().name(), t.criteria(), t.finalists());
    }

    private static NoticeAnswer notice(AwardNotice n, LocalDate today) {
        return new NoticeAnswer(n.winner().partyName(), n.from(), n.through().orElse(null), n.channel(), n.objection(), n.hasPassed(today), n.sentence());
    }

    private static RankedAnswer ranked(Scored scored, Applications.Result result) {
        ScoreView view = ScoreView.of(scored, result.names());
        return new RankedAnswer(view.rank(), scored.application(), view.score(), view.sum(), view.spread(), view.parts(), view.sheets());
    }

    private static WorkAnswer work(Progress progress) {
        return new WorkAnswer(yuan(progress.due()), yuan(progress.paid()), progress.challenge().terms().milestones().stream()
                .map(m -> new CheckAnswer(m.number(), progress.checks().get(m.number()) == null ? null : progress.checks().get(m.number()).name(),
                progress.reported().filter(m::equals).isPresent()))
                .toList());
    }

    private static EventAnswer event(ChallengeReading.Told told) {
        return new EventAnswer(told.event().step().path(), told.event().step().label(), told.event().state().name(), told.event().state().label(),
                told.person().isEmpty() ? null : told.person(), told.event().at(), told.note(), told.lines());
    }

    private static String yuan(Money money) {
        return money.toFen().yuan().toPlainString();
    }
}
