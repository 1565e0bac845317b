package cn.jinchuanggu.journal;

/**
 * From where to where a ledger goes.
 *
 * @param purged     number of the last entry that was purged; 0 when none was
 * @param purgedHash its hash; empty when none was
 * @param number     number of the last entry; 0 for none
 * @param hash       its hash; empty for none
 */
public record Reach(long purged, String purgedHash, long number, String hash) {

    /** A ledger without entries. */
    public static final Reach NOTHING = new Reach(0, "", 0, "");
}
