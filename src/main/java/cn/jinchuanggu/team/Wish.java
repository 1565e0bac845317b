package cn.jinchuanggu.team;

import cn.jinchuanggu.shared.Saying;

/**
 * One thing that the need asks and that a member can contribute. Terms that each member has to meet for itself, budget and
 * day, are no wishes.
 *
 * @param key    names it, as in the matches of the need; {@code 技术点:…} for a concept of the need
 * @param label  what it is in Chinese, such as {@code 技术指标}
 * @param asked  what is asked, in the need's own words or numbers
 * @param weight how much it counts, above 0
 */
public record Wish(String key, String label, Saying asked, int weight) {
}
