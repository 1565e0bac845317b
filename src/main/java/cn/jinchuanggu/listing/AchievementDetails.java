package cn.jinchuanggu.listing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * An achievement as its owner offers it. What is not stated is null or empty.
 *
 * @param summary           what it is and does, without secrets
 * @param problem           which problem it solves
 * @param advantage         what is better than a named alternative
 * @param indicators        numbers with units, one to an entry
 * @param readiness         technology readiness 1 to 9 (GB/T 22900)
 * @param readinessEvidence what shows the readiness
 * @param priceYuan         asking price in yuan; null is 面议
 * @param property          how it is protected, or null
 * @param partnerNeeded     what the owner wants from the other side
 * @param inventorIds       experts who made it
 */
public record AchievementDetails(String title, String summary, String problem, String advantage,
        List<String> indicators, Integer readiness, String readinessEvidence, Set<CooperationMode> modes,
        BigDecimal priceYuan, Property property, String segmentId, String fieldCode, String industryCode,
        String partnerNeeded, List<String> concepts, List<String> inventorIds, boolean masked) implements Details {

    /**
     * Intellectual property in an achievement.
     *
     * @param kind  发明专利, 实用新型, 软件著作权 or 技术秘密
     * @param state 已授权, 实审中 or 未申请
     * @param count how many
     */
    public record Property(String kind, String state, int count) {

        /** Such as {@code 发明专利 2 项（已授权）}. */
        public String display() {
            return kind + " " + count + " 项" + (state == null ? "" : "（" + state + "）");
        }
    }
}
