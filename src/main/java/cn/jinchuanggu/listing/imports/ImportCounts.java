package cn.jinchuanggu.listing.imports;

/**
 * Rows that were looked at so far, and what became of them.
 *
 * @param seen      all of them
 * @param good      are new and can be stored, or were
 * @param faulty    have problems
 * @param duplicate are there already, or stand higher up
 * @param stored    newly stored or changed
 * @param changed   are there already and say something else
 */
public record ImportCounts(int seen, int good, int faulty, int duplicate, int stored, int changed) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    /** Of a kind whose rows are never changed. */
    public ImportCounts(int seen, int good, int faulty, int duplicate, int stored) {
        this(seen, good, faulty, duplicate, stored, 0);
    }

    ImportCounts plus(ImportCounts more) {
        return new ImportCounts(seen + more.seen, good + more.good, faulty + more.faulty, duplicate + more.duplicate, stored + more.stored,
                changed + more.changed);
    }
}
