package cn.jinchuanggu.identity.signal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Two projects that are described with the very same figures are likely one that was renamed (平板电脑产业园, 5G电子智造基地). */
final class FigureSignal implements IdentitySignal {

    /** So many figures with their units are no accident. */
    static final int ENOUGH = 3;
    private static final double SAME_FIGURES = 0.5;

    @Override
    public List<Reason> judge(Pair pair) {
        Set<String> shared = new TreeSet<>(pair.one().figures());
        shared.retainAll(pair.other().figures());
        return shared.size() < ENOUGH ? List.of()
                : List.of(Reason.adds("数字", SAME_FIGURES, "介绍里的数字完全相同（" + String.join("、", shared) + "），可能是一个项目改了名。"));
    }
}
