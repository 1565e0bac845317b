package cn.jinchuanggu.paper;

import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.journal.Entry;
import java.time.OffsetDateTime;

/**
 * A paper that was issued, as every stranger with its code may know it: not who asked for it, and not what it says.
 *
 * @param code     as it is printed
 * @param kind     such as {@code 补助测算单}
 * @param what     what it is about
 * @param issuedAt in Asia/Shanghai
 * @param digest   SHA-256 of the file, in lower-case hexadecimal
 * @param figured  whether it has a number to compare
 * @param whole    whether the entry of the ledger is as it was written
 */
public record Paper(String code, String kind, String what, OffsetDateTime issuedAt, String digest, boolean figured, boolean whole) {

    static Paper of(CheckCode code, Entry entry) {
        return new Paper(code.shown(), PaperKind.valueOf(entry.kind()).label(), (String) entry.facts().get(Papers.WHAT),
                OffsetDateTime.parse((String) entry.facts().get(Papers.ISSUED_AT)), (String) entry.facts().get(Papers.DIGEST),
                entry.facts().containsKey(Papers.SEAL), Chain.hash(entry).equals(entry.hash()));
    }
}
