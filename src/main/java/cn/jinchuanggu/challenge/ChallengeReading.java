package cn.jinchuanggu.challenge;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.fact.StepForm;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a reader is told of a challenge beside its terms. Pages and the API ask here; {@link Sight} decides. */
@Service
public class ChallengeReading {

    private static final String SOMEBODY = "";

    ChallengeReading() {
    }

    /**
     * An event as a reader may know it.
     *
     * @param person empty when the reader may know only that it happened
     * @param note   empty when there is none, or when it is not for this reader
     * @param lines  what it said, one answer to a line
     */
    public record Told(ChallengeEvent event, String person, String note, List<String> lines) {
    }

    /** What happened, in its order; what is not for this reader is left out, so that nobody counts what is sealed. */
    public List<Told> listEvents(Challenge challenge, Actor reader) {
        return challenge.events().stream().filter(e -> Sight.isPublic(e.step()) || Sight.sees(e, challenge, reader)).map(e -> told(e, challenge, reader)).toList();
    }

    /** Whether this reader may open the application. */
    public boolean reads(Application application, Challenge challenge, Actor reader) {
        return Sight.reads(application, challenge, reader);
    }

    /** The panel, for the publisher, the platform and the panel. */
    public List<Seat> listPanel(Challenge challenge, Actor reader) {
        return Sight.isAtDesk(challenge, reader) || challenge.seatOf(reader.username()).isPresent() ? challenge.seats() : List.of();
    }

    /** How far the work is and what was paid; for the publisher, the platform and the chosen unit, once there is a contract. */
    public Optional<Progress> findWork(Situation situation, Actor reader) {
        return Optional.of(situation.progress()).filter(p -> situation.challenge().has(ChallengeStep.SIGN) && Sight.seesWork(situation.challenge(), reader));
    }

    /** What a step asks for; not for steps with a form of their own. */
    public StepForm form(ChallengeStep step, Challenge challenge) {
        return StepForm.of(step.path(), step.label(), step.isDanger(), ChallengeQuestions.of(step, challenge), ChallengeQuestions.words(step));
    }

    private static Told told(ChallengeEvent event, Challenge challenge, Actor reader) {
        if (!Sight.sees(event, challenge, reader)) {
            boolean reason = event.step() == ChallengeStep.FAIL || event.step() == ChallengeStep.TERMINATE;
            return new Told(event, SOMEBODY, reason ? event.note() : "", List.of());
        }
        boolean hidden = event.step() == ChallengeStep.OBJECT && !event.account().equals(reader.username()) && !Part.of(challenge, reader).contains(Part.OPERATOR);
        return new Told(event, hidden ? "异议人" : event.person(), event.note(), lines(event, challenge));
    }

    private static List<String> lines(ChallengeEvent event, Challenge challenge) {
        List<String> answers = StepForm.lines(ChallengeQuestions.of(event.step(), challenge), event.answers());
        return switch (event.step()) {
            case AMEND, WITHDRAW, APPLY, SCREEN, SCORE -> event.number(Keys.APPLICATION).flatMap(challenge::application).map(a -> List.of(a.label())).orElse(List.of());
            case CLOSE_SCREENING -> List.of("通过初筛：" + String.join("、", challenge.candidates().stream().map(Application::label).toList()));
            case RANK -> List.of("名次：" + String.join("、", challenge.ranking().stream().map(Application::label).toList()));
            default -> answers;
        };
    }
}
