package cn.jinchuanggu.access.store;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * How a person gets into an account, besides the password. What was never written is null, and empty for lists.
 *
 * @param stamp           changes when all sessions of the account have to end
 * @param createdAt       when the account was made
 * @param lastLoginAt     the last login
 * @param passwordAt      when the password was set by its owner
 * @param mustChange      whether the password was set by somebody else and has to be changed first
 * @param formerHashes    hashes of former passwords, the youngest first
 * @param tokensFrom      access tokens made before open nothing
 * @param invitationUntil until when the invitation can be used; null for none
 * @param factorAt        when the second factor was set up; null when there is none
 * @param seed            of the codes, encrypted
 * @param recoveryHashes  digests of the recovery codes not yet used
 */
public record Access(String username, String stamp, OffsetDateTime createdAt, OffsetDateTime lastLoginAt, OffsetDateTime passwordAt, boolean mustChange,
        List<String> formerHashes, OffsetDateTime tokensFrom, OffsetDateTime invitationUntil, OffsetDateTime factorAt, String seed, List<String> recoveryHashes) {

    /** Of an account about which nothing was written yet. */
    static Access none(String username) {
        return new Access(username, "", null, null, null, false, List.of(), null, null, null, null, List.of());
    }

    public boolean hasFactor() {
        return seed != null;
    }
}
