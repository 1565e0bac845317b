package cn.jinchuanggu.identity.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** People of one name. The name alone is nothing: only unit and title together, and then somebody who knows, or the ORCID iD. */
final class PersonSignal implements IdentitySignal {

    private static final double NAME = 0.2;
    private static final double UNIT = 0.2;
    private static final double TITLE = 0.2;
    private static final double OTHER_TITLE = -0.1;

    @Override
    public List<Reason> judge(Pair pair) {
        List<Reason> reasons = new ArrayList<>();
        if (!pair.isOfPeople() || !NameForms.plain(pair.one().profile().name()).equals(NameForms.plain(pair.other().profile().name()))) {
            return reasons;
        }
        reasons.add(Reason.adds("姓名", NAME, "姓名相同。"));
        if (haveSameUnit(pair)) {
            reasons.add(Reason.adds("单位", UNIT, "在同一个单位任职。"));
        } else {
            reasons.add(Reason.adds("单位", 0, "没有共同的任职单位；换过单位的人要靠起止时间或 ORCID 认出。"));
        }
        if (haveSameTitle(pair)) {
            reasons.add(Reason.adds("职称", TITLE, "职称相同：" + pair.one().profile().title() + "。"));
        } else if (pair.one().profile().title() != null && pair.other().profile().title() != null) {
            reasons.add(Reason.adds("职称", OTHER_TITLE, "职称或职务不同：" + pair.one().profile().title() + " 与 " + pair.other().profile().title() + "，可能是先后任职，也可能是两个人。"));
        }
        return reasons;
    }

    static boolean haveSameUnit(Pair pair) {
        Set<String> units = new TreeSet<>(pair.around().workplaces());
        units.retainAll(pair.aroundOther().workplaces());
        return !units.isEmpty();
    }

    static boolean haveSameTitle(Pair pair) {
        return pair.one().profile().title() != null && pair.one().profile().title().equals(pair.other().profile().title());
    }
}
