package cn.jinchuanggu.journal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A step of what a ledger tells of, such as of a deal: a constant of the table that says which step leads where. */
public interface LedgerStep {

    /** As the ledger keeps it. */
    String name();

    /** The Chinese word for people. */
    String label();

    /** The last part of its address, such as {@code close-screening}. */
    default String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Why it cannot be taken now, in one sentence.
     *
     * @param from the states in which it can, as people read them
     * @param what of which it is a step, such as 申报; may be empty
     * @param one  the one at hand, such as 这件申报; may be empty
     * @param now  the state in which that is
     */
    default String onlyFrom(Stream<String> from, String what, String one, String now) {
        return "只有“" + from.collect(Collectors.joining("”、“")) + "”的" + what + "可以" + label() + "，" + one + "现在是“" + now + "”。";
    }

    /** Who may take it, in one sentence. @param parts as people read them */
    default String onlyBy(Stream<String> parts) {
        return label() + "由" + parts.collect(Collectors.joining("或")) + "办理。";
    }

    /**
     * The step with this address.
     *
     * @param steps those that have an address
     */
    static <S extends LedgerStep> Optional<S> find(Collection<S> steps, String path) {
        return steps.stream().filter(s -> s.path().equals(path)).findFirst();
    }
}
