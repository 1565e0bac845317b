package cn.jinchuanggu.collaboration.bridge;

import cn.jinchuanggu.graph.PathEvidence.Spot;
import cn.jinchuanggu.shared.Numerals;
import cn.jinchuanggu.shared.Saying;
import java.math.BigDecimal;

/**
 * An entity with more public ties than are looked at.
 *
 * @param which  which of its ties, such as 人员; empty for all
 * @param ties   how many there are; counted up to {@value Bridges#COUNTED}
 * @param looked how many of them were looked at
 */
public record Hub(Spot spot, String which, long ties, int looked) {

    /** Such as {@code 晋创谷园区 有 734 条公开的关系，只看了其中最可信的 60 条。} */
    public Saying sentence() {
        Saying count = Saying.of(ties >= Bridges.COUNTED ? "says.hub.orMore" : "says.hub.ties", Numerals.grouped(BigDecimal.valueOf(ties), 0));
        return which.isEmpty() ? Saying.of("says.hub.trusted", spot.name(), count, looked) : Saying.of("says.hub.latest", spot.name(), count, looked, Saying.label(which));
    }
}
