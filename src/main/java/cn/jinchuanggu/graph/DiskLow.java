package cn.jinchuanggu.graph;

/** Nothing is written now, because the disk is nearly full; reading goes on. The message is a Chinese sentence for people. */
public final class DiskLow extends RuntimeException {

    /** Seconds after which a new try makes sense: somebody has to make room. */
    public static final int RETRY_AFTER_s = 60;

    private static final long serialVersionUID = 1L;

    DiskLow() {
        super("服务器磁盘空间不足，暂时只能查看，不能保存。");
    }
}
