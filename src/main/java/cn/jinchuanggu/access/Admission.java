package cn.jinchuanggu.access;

import cn.jinchuanggu.account.Account;

/**
 * How the owner of an account gets in for the first time, or again. Shown once, kept as a hash.
 *
 * @param password   to be changed at the first login; null with an invitation
 * @param invitation secret of the link {@code /invitations/…}; null with a password
 */
public record Admission(Account account, String password, String invitation) {
}
