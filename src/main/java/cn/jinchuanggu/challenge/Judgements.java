package cn.jinchuanggu.challenge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which panelists have judged which application; what they said is in sealed papers. Only of those who judge, the last word counts. */
final class Judgements {

    private Judgements() {
    }

    /**
     * Papers of one application.
     *
     * @param step {@link ChallengeStep#SCREEN} or {@link ChallengeStep#SCORE}
     * @return hash of the paper by the account of the panelist
     */
    static Map<String, String> of(Challenge challenge, ChallengeStep step, int application) {
        List<String> judges = challenge.judges().stream().map(Seat::account).toList();
        Map<String, String> papers = new LinkedHashMap<>();
        challenge.events().stream().filter(e -> e.step() == step && judges.contains(e.account()) && e.number(Keys.APPLICATION).orElseThrow() == application)
                .forEach(e -> papers.put(e.account(), e.text(Keys.PAPER).orElseThrow()));
        return papers;
    }

    /** Applications that this panelist has still to judge. */
    static List<Application> openOf(Challenge challenge, ChallengeStep step, String account) {
        return challenge.candidates().stream().filter(a -> !of(challenge, step, a.number()).containsKey(account)).toList();
    }

    /** Shown names of panelists who have not judged everything, in the order of appointment. */
    static List<Seat> unfinished(Challenge challenge, ChallengeStep step) {
        return challenge.judges().stream().filter(s -> !openOf(challenge, step, s.account()).isEmpty()).collect(Collectors.toList());
    }
}
