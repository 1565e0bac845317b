package cn.jinchuanggu.collaboration.bridge;

import cn.jinchuanggu.graph.PathEvidence.Spot;

/**
 * An entity with more public ties than are looked at.
 *
 * @param which  which of its ties, such as 人员; empty for all
 * @param ties   how many there are; counted up to {@value Bridges#COUNTED}
 * @param looked how many of them were looked at
 */
public record Hub(Spot spot, String which, long ties, int looked) {

    /** Such as {@code 晋创谷园区 有 734 条公开的关系，只看了其中最可信的 60 条。} */
    public String sentence() {
        return "%s 有 %,d 条%s公开的%s关系，只看了其中%s的 %d 条。".formatted(spot.name(), ties, ties >= Bridges.COUNTED ? "以上" : "", which,
                which.isEmpty() ? "最可信" : "最近", looked);
    }
}
