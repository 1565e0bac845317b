package cn.jinchuanggu.site.errors;

import java.io.IOException;

/** A request body is longer than {@link BodyLimitFilter} reads. */
final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(long limit) {
        super("body is longer than " + limit + " bytes");
    }
}
