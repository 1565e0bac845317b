package cn.jinchuanggu.listing;

/** Somebody else changed it in between. Answered as 409; nothing was written. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Conflict(String message) {
        super(message);
    }
}
