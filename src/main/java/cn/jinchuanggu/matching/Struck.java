package cn.jinchuanggu.matching;

import cn.jinchuanggu.shared.InvalidInput;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ideas that the person who looks does not want to count, because they infer wrongly here. What an idea would have said is
 * not shown and carries no points, so that the list is put in order again by what is left.
 *
 * @param ideas names of signals such as {@code 同类}
 */
public record Struck(Set<String> ideas) {

    public static final Struck NOTHING = new Struck(Set.of());

    /** All ideas that can be struck out, those that infer most first. */
    public static final List<String> IDEAS = List.of("语义", "同类", "文字", "产业", "指标", "图谱", "成熟度", "合作方式", "价格", "地域", "时效", "反馈");

    public Struck {
        ideas = Set.copyOf(ideas);
    }

    /** @throws InvalidInput when there is no such idea; blanks are ignored */
    public static Struck of(Collection<String> names) {
        var ideas = new LinkedHashSet<String>();
        for (String name : names) {
            if (!name.isBlank()) {
                ideas.add(name.strip());
            }
        }
        for (String idea : ideas) {
            if (!IDEAS.contains(idea)) {
                throw new InvalidInput("without", "没有名为“" + idea + "”的理由。", "可以划掉的有：" + String.join("、", IDEAS) + "。");
            }
        }
        return new Struck(ideas);
    }

    /** What is left of a finding. */
    Finding leave(Finding finding) {
        return ideas.isEmpty() ? finding : new Finding(
                finding.reasons().stream().filter(r -> !ideas.contains(r.signal())).toList(),
                finding.gaps().stream().filter(g -> !ideas.contains(g.signal())).toList(),
                finding.unknowns().stream().filter(u -> !ideas.contains(u.signal())).toList());
    }
}
