package cn.jinchuanggu.graph;

/**
 * The platform cannot start here, for a reason a person can mend. The message is one sentence that names what is wrong,
 * the remedy says what to do; the process then ends with exit code 1.
 */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public StartRefused(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
