package cn.jinchuanggu.matching;

import cn.jinchuanggu.shared.InvalidInput;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the person who looks does not want to count, because it is wrong here. What was struck out carries no points: the
 * score is less by exactly its points, and the list is put in order again by what is left.
 *
 * <p>A name strikes out a whole idea ({@code 同类}), one thing said by key for every listing found ({@code 指标:识别准确率}), or either of
 * them for one listing only ({@code 指标:识别准确率@ach-q-15}).
 *
 * @param names in the order given
 */
public record Struck(Set<String> names) {

    public static final Struck NOTHING = new Struck(Set.of());

    /** All ideas that give or take points, those that infer most first. */
    public static final List<String> IDEAS = List.of("语义", "同类", "文字", "产业", "指标", "图谱", "成熟度", "合作方式", "价格", "地域", "时效", "反馈");

    /** Requirements of a need that no points hang on: struck out, they are unknown again. */
    public static final List<String> WITHOUT_POINTS = List.of("期限", "验收方式", "材料", "方法", "功效", "产品", "应用");

    private static final char OF = '@';

    public Struck {
        names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }

    /** @throws InvalidInput when a name begins with no idea; blanks are ignored */
    public static Struck of(Collection<String> names) {
        var kept = new LinkedHashSet<String>();
        names.stream().map(String::strip).filter(n -> !n.isEmpty()).forEach(kept::add);
        for (String name : kept) {
            String idea = name.split("[:" + OF + "]", 2)[0];
            if (!IDEAS.contains(idea) && !WITHOUT_POINTS.contains(idea)) {
                throw new InvalidInput("without", "没有名为“" + idea + "”的理由。", "可以划掉的有："
                        + String.join("、", Stream.concat(IDEAS.stream(), WITHOUT_POINTS.stream()).toList()) + "；或其中一条，写法见每一条的 key。");
            }
        }
        return new Struck(kept);
    }

    /** The name that strikes out one thing said of one listing. */
    public static String only(String key, String otherId) {
        return key + OF + otherId;
    }

    /** Whether this is struck out where this listing was found. */
    public boolean strikes(String signal, String key, String otherId) {
        return !names.isEmpty() && (names.contains(signal) || names.contains(key) || names.contains(only(key, otherId))
                || names.contains(only(signal, otherId)));
    }

    /** Whether anything that this signal may say of this listing is struck out. */
    boolean touches(String signal, String otherId) {
        return !names.isEmpty() && names.stream().anyMatch(name -> {
            int of = name.indexOf(OF);
            boolean here = of < 0 || name.substring(of + 1).equals(otherId);
            return here && (of < 0 ? name : name.substring(0, of)).split(":", 2)[0].equals(signal);
        });
    }

    /** What is left of a finding about one listing. */
    Finding leave(Finding finding, String otherId) {
        return names.isEmpty() ? finding : finding.only(s -> !strikes(s.signal(), s.key(), otherId));
    }

    /** What was struck out of the findings about one listing, with the points it would have. */
    Finding take(List<Finding> findings, String otherId) {
        return names.isEmpty() ? Finding.NOTHING : findings.stream().reduce(Finding.NOTHING, Finding::and)
                .only(s -> strikes(s.signal(), s.key(), otherId));
    }

    /** The same and this name as well. */
    public Struck and(String name) {
        var more = new LinkedHashSet<>(names);
        more.add(name);
        return new Struck(more);
    }

    /** The same without these names. */
    public Struck but(Collection<String> taken) {
        var fewer = new LinkedHashSet<>(names);
        fewer.removeAll(taken);
        return new Struck(fewer);
    }
}
