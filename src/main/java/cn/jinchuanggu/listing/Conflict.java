package cn.jinchuanggu.listing;

import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody else changed it in between. Answered as 409; nothing was written. */
public final class Conflict extends OptimisticLockingFailureException {

    private static final long serialVersionUID = 1L;

    public Conflict(String message) {
        super(message);
    }
}
