package cn.jinchuanggu.matching.requirement;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.indicator.NeedExtract;
import java.time.LocalDate;

/**
 * A need, with what its free text says beside its fields. Made once for a need and compared with many.
 *
 * @param profile    its fields
 * @param extract    what was read from its title and text
 * @param acceptance its field 验收方式; empty when it has none
 * @param today      the day from which it asks, Asia/Shanghai
 */
public record Asked(ListingProfile profile, NeedExtract extract, String acceptance, LocalDate today) {

    /** @param acceptance null counts as empty */
    public static Asked of(ListingProfile need, String acceptance, LocalDate today) {
        return new Asked(need, NeedExtract.ofNeed(need, today), acceptance == null ? "" : acceptance, today);
    }
}
