package cn.jinchuanggu.challenge;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What lists and reminders need to know of a challenge; nothing of it is sealed.
 *
 * @param events        how many there are
 * @param updatedAt     of the last event that is not sealed, so that the order of a list tells nothing of applications
 * @param dueOn         last day of what is awaited
 * @param noticeThrough last day of the notice; empty when there is none, or while an objection stops it
 * @param reported      documents of a milestone wait to be checked, or all milestones are passed and acceptance waits
 * @param unfinished    accounts of panelists who have something left to do in the present stage
 */
public record ChallengeRow(String id, String title, String publisherPartyId, String publisher, ChallengeState state, boolean published, boolean illustrative,
        int events,
        OffsetDateTime updatedAt, Optional<Money> award, Optional<LocalDate> applyUntil, Applicants applicants, Optional<LocalDate> dueOn,
        Optional<LocalDate> noticeThrough, Optional<String> winnerPartyId, boolean reported, List<String> unfinished) {

    static ChallengeRow of(Situation situation) {
        Challenge c = situation.challenge();
        Terms terms = c.terms();
        return new ChallengeRow(c.id(), terms.title(), c.publisherPartyId(), c.publisherName(), c.state(), c.isPublic(), c.illustrative(), c.events().size(),
                c.lastOpen().at(), Optional.ofNullable(terms.award()), Optional.ofNullable(terms.applyUntil()), terms.applicants(), situation.dueOn(),
                situation.notice().filter(n -> !n.objection()).flatMap(AwardNotice::through), c.winner().map(Application::partyId),
                c.state() == ChallengeState.PERFORMING && (situation.progress().reported().isPresent() || situation.progress().open().isEmpty()), unfinished(c));
    }

    private static List<String> unfinished(Challenge challenge) {
        return switch (challenge.state()) {
            case SCREENING -> waiting(challenge, ChallengeStep.SCREEN);
            case ASSESSING -> waiting(challenge, ChallengeStep.SCORE);
            default -> List.of();
        };
    }

    /** Who has not declared or not judged everything. */
    private static List<String> waiting(Challenge challenge, ChallengeStep step) {
        return challenge.seats().stream().filter(s -> !s.recused()).filter(s -> !s.declared() || !Judgements.openOf(challenge, step, s.account()).isEmpty())
                .map(Seat::account).toList();
    }
}
