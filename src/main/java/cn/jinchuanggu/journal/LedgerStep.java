package cn.jinchuanggu.journal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

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
     * The step with this address.
     *
     * @param steps those that have an address
     */
    static <S extends LedgerStep> Optional<S> find(Collection<S> steps, String path) {
        return steps.stream().filter(s -> s.path().equals(path)).findFirst();
    }
}
