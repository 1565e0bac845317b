package cn.jinchuanggu.assistant.token;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A key with which a program reads for a person. The secret itself is nowhere.
 *
 * @param account   user name of whom it stands for
 * @param label     what it is for, in the words of its owner
 * @param lastDay   the last day it opens anything
 * @param revokedAt when it was taken back, or null
 */
public record AccessToken(String id, String account, String label, OffsetDateTime createdAt, LocalDate lastDay, OffsetDateTime revokedAt) {

    /** Whether it opens anything on this day. */
    public boolean isUsable(LocalDate day) {
        return revokedAt == null && !day.isAfter(lastDay);
    }
}
