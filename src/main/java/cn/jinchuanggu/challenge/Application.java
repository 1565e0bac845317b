package cn.jinchuanggu.challenge;

import java.time.OffsetDateTime;

/**
 * That a unit applied. What it wrote is a sealed {@link Proposal}.
 *
 * @param number    1, 2, 3, ... within its challenge, in the order of coming
 * @param paper     hash of what it wrote last
 * @param at        when it was last written
 * @param withdrawn it does not stand any more
 */
public record Application(int number, String partyId, String partyName, String paper, OffsetDateTime at, boolean withdrawn) {

    /** For people, such as {@code 申请 2（某大学）}. */
    public String label() {
        return "申请 " + number + "（" + partyName + "）";
    }
}
