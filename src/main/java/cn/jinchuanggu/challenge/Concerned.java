package cn.jinchuanggu.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom an event of a challenge concerns.
 *
 * @param parties  ids of units, all of whose people it concerns
 * @param accounts user names
 */
public record Concerned(List<String> parties, List<String> accounts) {

    public boolean isNobody() {
        return parties.isEmpty() && accounts.isEmpty();
    }

    /**
     * Nobody learns from it that a unit applied or a panelist judged before that is open: such an event concerns the unit alone, or nobody.
     *
     * @param invited the party of an invitation, as it is found now
     */
    static Concerned by(ChallengeEvent event, Challenge challenge, List<String> invited) {
        return switch (event.step()) {
            case APPLY, AMEND, WITHDRAW -> units(challenge.allApplications().stream().filter(a -> a.number() == event.number(Keys.APPLICATION).orElseThrow())
                    .map(Application::partyId));
            case DECLARE, SCREEN, SCORE -> units(Stream.of());
            case INVITE -> units(invited.stream());
            case APPOINT -> new Concerned(List.of(), List.of(event.text(Keys.ACCOUNT).orElseThrow()));
            case RAISE, REVISE, SUBMIT, ADVISE, RETURN, PUBLISH -> units(Stream.of(challenge.publisherPartyId()));
            case UNSEAL, CLOSE_SCREENING, RANK, AWARD, FAIL, TERMINATE -> everybody(challenge);
            case DEFEND, OBJECT, DISMISS, UPHOLD, SIGN, REPORT, CHECK, PAY, ACCEPT, SETTLE ->
                    units(Stream.concat(Stream.of(challenge.publisherPartyId()), challenge.winner().map(Application::partyId).stream()));
        };
    }

    private static Concerned everybody(Challenge challenge) {
        List<String> parties = new ArrayList<>(List.of(challenge.publisherPartyId()));
        challenge.applications().forEach(a -> parties.add(a.partyId()));
        return new Concerned(parties.stream().distinct().toList(), challenge.seats().stream().map(Seat::account).toList());
    }

    private static Concerned units(Stream<String> parties) {
        return new Concerned(parties.distinct().toList(), List.of());
    }
}
