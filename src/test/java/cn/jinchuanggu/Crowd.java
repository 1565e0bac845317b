package cn.jinchuanggu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many people who each do many things one after the other, all at the same time, drawn from a seed. What became of each is
 * kept as a history, against which a test checks what must hold.
 *
 * <p>{@code -Dcrowd.operations} says how many each does (200 for the long run), {@code -Dcrowd.seed} which.
 */
public final class Crowd {

    public static final int PEOPLE = 32;
    public static final int EACH = Integer.getInteger("crowd.operations", 12);
    public static final long SEED = Long.getLong("crowd.seed", 20261126L);

    /** What somebody does. @param name of what is done @param key on what */
    public record Deed(String name, String key, Callable<Object> work) {
    }

    /** What became of it. */
    public enum Outcome {
        /** It was done and must be seen. */
        OK,
        /** It was refused in words and must not be seen. */
        REFUSED,
        /** Nobody can know; must not happen here. */
        UNKNOWN
    }

    /** @param from_us microseconds since the start @param answer what was returned or thrown */
    public record Done(Deed deed, int person, long from_us, long to_us, Outcome outcome, Object answer) {

        /** As a line of JSON. */
        @Override
        public String toString() {
            return "{\"op\":\"%s\",\"key\":\"%s\",\"client\":%d,\"t0\":%d,\"t1\":%d,\"outcome\":\"%s\",\"answer\":\"%s\"}".formatted(deed.name(), deed.key(), person, from_us, to_us,
                    outcome, String.valueOf(answer).replace("\"", "'").lines().findFirst().orElse(""));
        }
    }

    /** Draws what a person does next. */
    public interface Drawing {

        Deed draw(int person, Random random);
    }

    private final List<Done> history = new ArrayList<>();
    private final List<Class<? extends Exception>> refusals;

    /** @param refusals exceptions in which the product says no */
    @SafeVarargs
    public Crowd(Class<? extends Exception>... refusals) {
        this.refusals = List.of(refusals);
    }

    /** Lets everybody do it all; fails when anything ended otherwise than well or refused. In the order in which it began. */
    @SuppressWarnings("unchecked") // each person returns what they did
    public List<Done> run(Drawing drawing) {
        long begun = System.nanoTime();
        List<Object> answers = AtOnce.run(IntStream.range(0, PEOPLE).<Callable<Object>>mapToObj(person -> () -> day(person, drawing, begun)).toList());
        answers.forEach(a -> assertThat(a).isInstanceOf(List.class));
        answers.forEach(a -> history.addAll((List<Done>) a));
        history.sort(Comparator.comparingLong(Done::from_us));
        assertThat(history.stream().filter(d -> d.outcome() == Outcome.UNKNOWN)).as("seed %d: neither done nor refused", SEED).isEmpty();
        System.out.println("crowd: seed " + SEED + ", " + PEOPLE + " people x " + EACH + ": "
                + history.stream().collect(Collectors.groupingBy(d -> d.deed().name() + " " + d.outcome(), java.util.TreeMap::new, Collectors.counting()))
                + ", " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        return List.copyOf(history);
    }

    private List<Done> day(int person, Drawing drawing, long begun) {
        Random random = new Random(SEED * 1_000 + person);
        return Stream.generate(() -> drawing.draw(person, random)).limit(EACH).map(deed -> done(deed, person, begun)).toList();
    }

    private Done done(Deed deed, int person, long begun) {
        long from = System.nanoTime();
        Object answer;
        Outcome outcome;
        try {
            answer = deed.work().call();
            outcome = Outcome.OK;
        } catch (Exception e) {
            answer = e;
            outcome = refusals.stream().anyMatch(r -> r.isInstance(e)) ? Outcome.REFUSED : Outcome.UNKNOWN;
        }
        return new Done(deed, person, (from - begun) / 1_000, (System.nanoTime() - begun) / 1_000, outcome, answer);
    }
}
