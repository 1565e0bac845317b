package cn.jinchuanggu.challenge;

import cn.jinchuanggu.account.Actor;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may know what of a challenge, in one place. Until the last day of applications nobody but an applicant's own unit learns what it
 * wrote or that it wrote; until a stage of the panel is closed nobody but a panelist learns how they voted.
 */
final class Sight {

    private static final Set<Part> DESK = EnumSet.of(Part.PUBLISHER, Part.OPERATOR);
    private static final Set<Part> WORK = EnumSet.of(Part.PUBLISHER, Part.OPERATOR, Part.WINNER);

    private Sight() {
    }

    /** Whether the person may know of the challenge at all. */
    static boolean sees(Challenge challenge, Actor actor) {
        return challenge.isPublic() || isAtDesk(challenge, actor);
    }

    /** Whether the person is of the publisher or runs the platform. */
    static boolean isAtDesk(Challenge challenge, Actor actor) {
        return !Collections.disjoint(DESK, Part.of(challenge, actor));
    }

    /** Whether the person sees milestones, checks and payments. */
    static boolean seesWork(Challenge challenge, Actor actor) {
        return !Collections.disjoint(WORK, Part.of(challenge, actor));
    }

    /** Whether the person may read what an application says. A panelist first declares to have no conflict of interest. */
    static boolean reads(Application application, Challenge challenge, Actor actor) {
        return actor.actsFor(application.partyId()) || !application.withdrawn() && challenge.isUnsealed() && judgesOrRuns(challenge, actor);
    }

    /** Whether the person may know who applied. A panelist has to, to declare conflicts. */
    static boolean knowsApplicants(Challenge challenge, Actor actor) {
        return challenge.isUnsealed() && (isAtDesk(challenge, actor) || challenge.seatOf(actor.username()).isPresent());
    }

    /** Whether the person may read how everybody judged. */
    static boolean readsJudgements(ChallengeStep step, Challenge challenge, Actor actor) {
        return challenge.has(step == ChallengeStep.SCREEN ? ChallengeStep.CLOSE_SCREENING : ChallengeStep.RANK) && judgesOrRuns(challenge, actor);
    }

    /** Whether the person may know of an event, with what it said and who did it. */
    static boolean sees(ChallengeEvent event, Challenge challenge, Actor actor) {
        boolean own = !actor.isVisitor() && event.account().equals(actor.username());
        return own || switch (event.step()) {
            case RAISE, REVISE, SUBMIT, ADVISE, RETURN, PUBLISH, INVITE, APPOINT, DECLARE, UNSEAL, FAIL, TERMINATE -> isAtDesk(challenge, actor);
            case APPLY, AMEND, WITHDRAW -> applicationOf(event, challenge).filter(a -> reads(a, challenge, actor)).isPresent();
            case SCREEN, SCORE -> readsJudgements(event.step(), challenge, actor);
            case CLOSE_SCREENING, RANK, DEFEND -> judgesOrRuns(challenge, actor);
            case AWARD, OBJECT, DISMISS, UPHOLD, SIGN, REPORT, CHECK, PAY, ACCEPT, SETTLE -> seesWork(challenge, actor);
        };
    }

    /** Whether everybody may know that it happened, but not what it said nor who did it. */
    static boolean isPublic(ChallengeStep step) {
        return switch (step) {
            case PUBLISH, UNSEAL, CLOSE_SCREENING, RANK, AWARD, OBJECT, DISMISS, UPHOLD, SIGN, ACCEPT, SETTLE, FAIL, TERMINATE -> true;
            default -> false;
        };
    }

    private static boolean judgesOrRuns(Challenge challenge, Actor actor) {
        return isAtDesk(challenge, actor) || challenge.seatOf(actor.username()).filter(Seat::judges).isPresent();
    }

    private static Optional<Application> applicationOf(ChallengeEvent event, Challenge challenge) {
        return challenge.allApplications().stream().filter(a -> a.number() == event.number(Keys.APPLICATION).orElseThrow()).findFirst();
    }
}
