package cn.jinchuanggu.challenge;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.challenge.review.Scored;
import cn.jinchuanggu.challenge.review.ScoreSheet;
import cn.jinchuanggu.challenge.review.Scoring;
import cn.jinchuanggu.challenge.store.PaperStore;
import cn.jinchuanggu.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads what is sealed, for those who may: applications, votes, scores. {@link Sight} says who that is. */
@Service
public class Applications {

    private final PaperStore papers;
    private final Panel panel;

    Applications(PaperStore papers, Panel panel) {
        this.papers = papers;
        this.panel = panel;
    }

    /**
     * The result of the panel.
     *
     * @param names   of the panelists, by account
     * @param dropped how scores were dropped, in Chinese
     */
    public record Result(List<Scored> ranking, Map<String, String> names, String dropped) {
    }

    /** @param panelist shown name */
    public record Vote(String panelist, ScreeningVote vote) {
    }

    /** The applications that this reader may know of, by number. */
    public List<Application> list(Challenge challenge, Actor reader) {
        return Sight.knowsApplicants(challenge, reader) ? challenge.applications()
                : challenge.applications().stream().filter(a -> reader.actsFor(a.partyId())).toList();
    }

    /** The application of the reader's own unit that stands. */
    public Optional<Application> findOwn(Challenge challenge, Actor reader) {
        return challenge.applicationOf(reader);
    }

    /** @throws NotFound when there is none that this reader may read */
    public Application get(Challenge challenge, int number, Actor reader) {
        return challenge.application(number).filter(a -> Sight.reads(a, challenge, reader))
                .orElseThrow(() -> new NotFound("揭榜申请", challenge.id() + "/" + number));
    }

    /** What it says. @throws NotFound when this reader may not read it */
    public Proposal getProposal(Challenge challenge, int number, Actor reader) {
        return Proposal.of(open(get(challenge, number, reader).paper()));
    }

    /** How the panel voted on it; empty while that is not for this reader. */
    public List<Vote> listVotes(Challenge challenge, int number, Actor reader) {
        if (!Sight.readsJudgements(ChallengeStep.SCREEN, challenge, reader)) {
            return List.of();
        }
        Map<String, String> names = names(challenge);
        return panel.votes(challenge, number).entrySet().stream().map(e -> new Vote(names.get(e.getKey()), e.getValue())).toList();
    }

    /** The reader's own last vote on it. */
    public Optional<ScreeningVote> findOwnVote(Challenge challenge, int number, Actor reader) {
        return Optional.ofNullable(Judgements.of(challenge, ChallengeStep.SCREEN, number).get(reader.username())).map(this::open).map(ScreeningVote::of);
    }

    /** The reader's own last scores for it. */
    public Optional<ScoreSheet> findOwnScores(Challenge challenge, int number, Actor reader) {
        return Optional.ofNullable(Judgements.of(challenge, ChallengeStep.SCORE, number).get(reader.username())).map(this::open)
                .map(said -> ScoreReader.sheet(reader.username(), said));
    }

    /** Every score with all its parts; empty while it is not for this reader. */
    public Optional<Result> findResult(Challenge challenge, Actor reader) {
        if (!Sight.readsJudgements(ChallengeStep.SCORE, challenge, reader)) {
            return Optional.empty();
        }
        ChallengeEvent ranked = challenge.findLast(ChallengeStep.RANK).orElseThrow();
        return Optional.of(new Result(panel.rank(challenge, ranked.day()), names(challenge), Panel.scoring(challenge, ranked.day()).droppingRule() + Scoring.TIES));
    }

    /** Its own score, for the unit that applied, once the award is published; without who gave it. */
    public Optional<Scored> findOwnScore(Challenge challenge, Application application, Actor reader) {
        if (!reader.actsFor(application.partyId()) || challenge.winner().isEmpty()) {
            return Optional.empty();
        }
        List<Scored> ranking = panel.rank(challenge, challenge.findLast(ChallengeStep.RANK).orElseThrow().day());
        return ranking.stream().filter(s -> s.application() == application.number()).findFirst();
    }

    /** What waits for this panelist: applications that he or she has not judged in the present stage. */
    public List<Application> listToJudge(Challenge challenge, Actor reader) {
        return challenge.seatOf(reader.username()).filter(Seat::judges).isEmpty() ? List.of() : switch (challenge.state()) {
            case SCREENING -> Judgements.openOf(challenge, ChallengeStep.SCREEN, reader.username());
            case ASSESSING -> Judgements.openOf(challenge, ChallengeStep.SCORE, reader.username());
            default -> List.of();
        };
    }

    private Map<String, Object> open(String hash) {
        return papers.read(List.of(hash)).get(hash).open();
    }

    private static Map<String, String> names(Challenge challenge) {
        return challenge.seats().stream().collect(Collectors.toMap(Seat::account, Seat::name));
    }
}
