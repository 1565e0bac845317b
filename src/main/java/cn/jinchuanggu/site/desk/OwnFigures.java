package cn.jinchuanggu.site.desk;

import cn.jinchuanggu.shared.Money;

/**
 * What a person's unit, or a broker, has on the platform.
 *
 * @param listings      public listings of the unit
 * @param introductions that are open, in which the unit or the account takes part
 * @param deals         in which the unit or the broker has a part
 * @param contracts     of the unit
 * @param paid          what was paid to the unit on its claims, less what was taken back
 */
public record OwnFigures(long listings, long introductions, long deals, long contracts, Money paid) {
}
