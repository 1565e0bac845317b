package cn.jinchuanggu.challenge;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.Matching;
import cn.jinchuanggu.matching.Reason;
import cn.jinchuanggu.matching.Struck;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Who might solve a challenge: published achievements that fit what it asks for, with why. Suggestions only; nobody is ranked by them. */
@Service
public class Candidates {

    private static final int MOST = 8;
    private static final int REASONS = 3;

    private final Matching matching;

    Candidates(Matching matching) {
        this.matching = matching;
    }

    /**
     * A suggestion.
     *
     * @param owner   name of who has it; empty when it is masked
     * @param level   how well it fits, in one Chinese word
     * @param reasons what speaks for it, the weightiest first
     * @param gaps    what is asked and not met
     */
    public record Candidate(String achievementId, String title, Optional<String> owner, boolean illustrative, String level, List<String> reasons, List<String> gaps,
            boolean invited) {
    }

    /** Best first, at most {@value #MOST}, as everybody may see the achievements; empty for those who cannot invite. */
    public List<Candidate> listFor(Challenge challenge, Actor reader) {
        if (!Sight.isAtDesk(challenge, reader)) {
            return List.of();
        }
        List<String> invited = challenge.events().stream().filter(e -> e.step() == ChallengeStep.INVITE).flatMap(e -> e.text(Keys.ACHIEVEMENT).stream()).toList();
        return matches(challenge).stream().filter(m -> !challenge.publisherPartyId().equals(m.other().ownerId()))
                .map(m -> new Candidate(m.other().id(), m.other().title(), Optional.ofNullable(m.other().ownerName()), m.other().illustrative(), m.level().label(),
                        m.reasons().stream().limit(REASONS).map(Reason::text).toList(), m.gaps().stream().map(g -> g.text()).toList(),
                        invited.contains(m.other().id())))
                .toList();
    }

    private List<Match> matches(Challenge challenge) {
        Terms terms = challenge.terms();
        String text = String.join("\n", terms.title(), terms.text(), String.join("\n", terms.indicators()));
        return matching.answerText(text, MOST, Struck.NOTHING).matches();
    }
}
