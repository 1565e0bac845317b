package cn.jinchuanggu.access;

import cn.jinchuanggu.account.Account;
import java.time.OffsetDateTime;

/**
 * An account in a list.
 *
 * @param createdAt   null for one from before such things were written down
 * @param lastLoginAt null when nobody has signed in yet
 * @param waiting     whether its first password or invitation was not used yet
 */
public record AccountRow(Account account, OffsetDateTime createdAt, OffsetDateTime lastLoginAt, boolean waiting, boolean hasFactor) {
}
