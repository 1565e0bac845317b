package cn.jinchuanggu.listing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A need in the words of the enterprise. What is not stated is null or empty.
 *
 * @param text          the problem and what is expected
 * @param background    equipment, data and earlier tries
 * @param indicators    numbers with units, one to an entry
 * @param acceptance    how success will be measured (验收方式)
 * @param budgetMinYuan lower end of the budget in yuan
 * @param budgetMaxYuan upper end of the budget in yuan; null is 面议
 * @param deadline      day by which it shall be solved
 * @param readinessMin  least technology readiness that would do, 1 to 9
 */
public record NeedDetails(String title, String text, String background, List<String> indicators, String acceptance,
        BigDecimal budgetMinYuan, BigDecimal budgetMaxYuan, LocalDate deadline, Set<CooperationMode> modes,
        Integer readinessMin, String segmentId, String fieldCode, String industryCode, List<String> concepts,
        boolean masked) implements Details {
}
