package cn.jinchuanggu.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The tables of transitions as {@code hostile/steps.txt} has them, independent of the code. */
record WrittenSteps(List<Line> lines) {

    /** @param to {@code =} when it leads nowhere else */
    record Line(String ledger, String step, Set<String> from, String to) {

        /** The last part of its address. */
        String path() {
            return step.equals("REVIEW_IT") ? "review" : step.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        @Override
        public String toString() {
            return ledger + "\t" + step + "\t" + (from.isEmpty() ? "-" : String.join(",", from.stream().sorted().toList())) + "\t" + to;
        }
    }

    static WrittenSteps read() {
        try (var in = Objects.requireNonNull(WrittenSteps.class.getResourceAsStream("/hostile/steps.txt"))) {
            List<Line> lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\t");
                    lines.add(new Line(parts[0], parts[1], parts[2].equals("-") ? Set.of() : Set.of(parts[2].split(",")), parts[3]));
                }
            }
            return new WrittenSteps(List.copyOf(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Line> of(String ledger) {
        return lines.stream().filter(l -> l.ledger().equals(ledger)).toList();
    }
}
