package cn.jinchuanggu.supermarket;

import cn.jinchuanggu.shared.Saying;
import java.math.BigDecimal;

/**
 * What customers said of a service.
 *
 * @param average of all marks, 1 to 5, one decimal
 * @param ratings how many, more than 0
 */
public record ServiceMark(BigDecimal average, long ratings) {

    /** Such as {@code 4.7 分（3 次评价）}. */
    public Saying said() {
        return Saying.of("says.service.ratings", average, ratings);
    }
}
