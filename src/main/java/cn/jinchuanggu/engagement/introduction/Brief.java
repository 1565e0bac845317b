package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.matching.Match;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * Why these two: the match as it was when it was proposed, from what the public may read. Kept in the entry, so that it can
 * be explained years later (个人信息保护法 §24).
 *
 * @param score with one decimal, as text; empty when the match was not computed
 * @param level 强相关, 较强, 弱 or 无; empty when it was not computed
 */
public record Brief(String score, String level, List<Line> reasons, List<Line> gaps, List<String> unknowns) {

    static final Brief NONE = new Brief("", "", List.of(), List.of(), List.of());

    /** One reason or gap. @param points with sign and one decimal */
    public record Line(String signal, String points, String text) {
    }

    static Brief of(Match match) {
        return new Brief(number(match.score()), match.level().label(), match.reasons().stream().map(r -> new Line(r.signal(), "+" + number(r.points()), r.text())).toList(),
                match.gaps().stream().map(g -> new Line(g.signal(), number(g.points()), g.text())).toList(),
                match.unknowns().stream().map(u -> u.signal() + "：" + u.text()).toList());
    }

    /** As it stands in the facts of an entry. */
    static Brief of(Map<String, Object> facts) {
        return new Brief((String) facts.get("score"), (String) facts.get("level"), lines(facts.get("reasons")), lines(facts.get("gaps")),
                ((List<?>) facts.get("unknowns")).stream().map(String.class::cast).toList());
    }

    public boolean isComputed() {
        return !score.isEmpty();
    }

    private static List<Line> lines(Object facts) {
        return ((List<?>) facts).stream().map(f -> (Map<?, ?>) f).map(f -> new Line((String) f.get("signal"), (String) f.get("points"), (String) f.get("text"))).toList();
    }

    private static String number(double points) {
        return BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
