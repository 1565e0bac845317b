package cn.jinchuanggu.graph;

/**
 * What is left on the disk of the data, as last looked at.
 *
 * @param free_B   usable bytes where least is left: data folder, store or index
 * @param needed_B bytes under which nothing is written; 0 when the guard is switched off
 * @param logs_B   bytes of the transaction logs of the embedded database; 0 with a server
 */
public record DiskSpace(long free_B, long needed_B, long logs_B) {

    private static final long TO_OPEN_B = 32L << 20;
    private static final int PART_TO_OPEN = 8;

    /** Whether so little is left that nothing more may be written. */
    public boolean isLow() {
        return free_B < needed_B;
    }

    /** Whether a failed store can be opened again: that writes little, and reading is worth more than the reserve. */
    boolean letsStoreOpen() {
        return free_B >= Math.max(TO_OPEN_B, needed_B / PART_TO_OPEN);
    }
}
