package cn.jinchuanggu.journal;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * Something that happened. Appended, never changed: what turns out wrong is put right by a further entry.
 *
 * @param number      1, 2, 3, ... within its ledger
 * @param subject     id of what it happened to, such as {@code intro-0123456789}
 * @param sequence    1, 2, 3, ... within its subject
 * @param kind        name of the step, as the feature calls it
 * @param account     user name of who did it
 * @param person      shown name of who did it; not part of the hash, so that it can be forgotten
 * @param at          when, in Asia/Shanghai, to the second
 * @param origin      address the request came from; not part of the hash, so that it can be forgotten
 * @param why         what the person wrote; empty for nothing
 * @param facts       what the step says, as JSON values
 * @param previous    hash of the entry before in the ledger; empty for the first
 * @param hash        see {@link Chain#hash}
 * @param command     names the request, so that the same one sent twice is one entry
 * @param fingerprint what the request said
 */
public record Entry(Ledger ledger, long number, String subject, int sequence, String kind, String account, String person, OffsetDateTime at,
        String origin, String why, Map<String, Object> facts, String previous, String hash, String command, String fingerprint) {

    public Entry {
        facts = Map.copyOf(facts);
    }
}
