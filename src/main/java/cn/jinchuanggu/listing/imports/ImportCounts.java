package cn.jinchuanggu.listing.imports;

/**
 * Rows that were looked at so far, and what became of them.
 *
 * @param seen      all of them
 * @param good      can be listed, or were
 * @param faulty    have problems
 * @param duplicate are listed already, or stand higher up
 * @param stored    newly listed
 */
public record ImportCounts(int seen, int good, int faulty, int duplicate, int stored) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    ImportCounts plus(ImportCounts more) {
        return new ImportCounts(seen + more.seen, good + more.good, faulty + more.faulty, duplicate + more.duplicate, stored + more.stored);
    }
}
