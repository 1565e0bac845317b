package cn.jinchuanggu.matching.posting;

import cn.jinchuanggu.shared.Money;
import java.util.List;

/**
 * A loan product: a service of the category 科技金融 that states amounts or guarantees.
 *
 * @param rateBasisPoints yearly interest in hundredths of a percent; null when not stated
 * @param resident        whether the bank sits in the park
 */
public record LoanOffer(String id, String name, boolean illustrative, String summary, String bankId, String bankName, String region, boolean resident,
        Money least, Money most, Integer longestMonths, List<String> guarantees, Integer rateBasisPoints, List<String> tracks) {
}
