package cn.jinchuanggu.challenge;

import cn.jinchuanggu.challenge.review.ScoreSheet;
import cn.jinchuanggu.challenge.review.Scored;
import cn.jinchuanggu.challenge.review.Scoring;
import cn.jinchuanggu.challenge.store.PaperStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens the papers of the panel and makes of them what passed and who is best. Asks nobody whether they may know. */
@Component
class Panel {

    private final PaperStore papers;

    Panel(PaperStore papers) {
        this.papers = papers;
    }

    /** How each panelist voted on an application, by account. */
    Map<String, ScreeningVote> votes(Challenge challenge, int application) {
        Map<String, ScreeningVote> votes = new LinkedHashMap<>();
        open(Judgements.of(challenge, ChallengeStep.SCREEN, application)).forEach((account, said) -> votes.put(account, ScreeningVote.of(said)));
        return votes;
    }

    /** Numbers of the applications that at least half of the votes let pass. */
    List<Integer> passed(Challenge challenge) {
        return challenge.applications().stream().map(Application::number).filter(n -> {
            List<ScreeningVote> votes = List.copyOf(votes(challenge, n).values());
            return 2 * votes.stream().filter(ScreeningVote::passes).count() >= votes.size();
        }).toList();
    }

    /** What an application was given, one sheet for each panelist. */
    List<ScoreSheet> sheets(Challenge challenge, int application) {
        List<ScoreSheet> sheets = new ArrayList<>();
        open(Judgements.of(challenge, ChallengeStep.SCORE, application)).forEach((account, said) -> sheets.add(ScoreReader.sheet(account, said)));
        return sheets;
    }

    /** Everything that was scored, best first. @param day whose rules hold */
    List<Scored> rank(Challenge challenge, LocalDate day) {
        Map<Integer, List<ScoreSheet>> sheets = new LinkedHashMap<>();
        challenge.candidates().forEach(a -> sheets.put(a.number(), sheets(challenge, a.number())));
        return scoring(challenge, day).rank(sheets);
    }

    static Scoring scoring(Challenge challenge, LocalDate day) {
        return new Scoring(challenge.terms().criteria(), ProcedureRules.dropFrom(day));
    }

    private Map<String, Map<String, Object>> open(Map<String, String> hashes) {
        Map<String, Paper> found = papers.read(hashes.values());
        Map<String, Map<String, Object>> said = new LinkedHashMap<>();
        hashes.forEach((account, hash) -> said.put(account, found.get(hash).open()));
        return said;
    }
}
