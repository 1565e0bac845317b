package cn.jinchuanggu.identity.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How near the names of two organisations are. The same name apart from place and legal form is likely the same; a former name or
 * an alias that matches too. A name inside the other may be its short form. One character that differs is mostly another house
 * (高科华烨, 高科华杰, 高科华兴), so it counts little.
 */
final class NameSignal implements IdentitySignal {

    static final double SAME_NAME = 0.7;
    static final double SAME_CORE = 0.6;
    static final double OTHER_NAME = 0.65;
    private static final double INSIDE = 0.4;
    private static final double ONE_CHARACTER = 0.2;
    private static final double LEGAL_FORM = -0.05;
    private static final double GROUP = -0.3;
    private static final double PLACE = -0.2;
    private static final int SHORTEST_INSIDE = 4;
    private static final int SHORTEST_NEAR = 4;
    private static final String SIGNAL = "名称";

    @Override
    public List<Reason> judge(Pair pair) {
        List<Reason> reasons = new ArrayList<>();
        if (pair.one().isPerson() || pair.other().isPerson()) {
            return reasons;
        }
        nearest(pair).ifPresent(nearest -> {
            reasons.add(nearest);
            reasons.addAll(differences(pair.one(), pair.other()));
        });
        return reasons;
    }

    private static Optional<Reason> nearest(Pair pair) {
        Subject one = pair.one();
        Subject other = pair.other();
        Optional<String> whole = shared(one.names().whole(), other.names().whole());
        if (whole.isPresent()) {
            boolean moved = NameForms.saysFormerDistrict(one.profile().name()) != NameForms.saysFormerDistrict(other.profile().name());
            return Optional.of(Reason.adds(SIGNAL, SAME_NAME, moved ? "名称相同，只是一个用了 2018 年以前的区划名称。" : "名称相同：" + whole.get() + "。"));
        }
        Optional<String> core = shared(one.names().cores(), other.names().cores());
        if (core.isPresent()) {
            return Optional.of(Reason.adds(SIGNAL, SAME_CORE, "去掉地名和公司形式后名称相同：" + core.get() + "。"));
        }
        Optional<String> topic = one.platform().flatMap(p -> other.platform().filter(q -> q.topic().equals(p.topic()) && p.topic().length() > 1)).map(PlatformClass::topic);
        if (topic.isPresent()) {
            return Optional.of(Reason.adds(SIGNAL, SAME_CORE, "去掉级别和类别后名称相同：" + topic.get() + "。"));
        }
        Optional<String> alias = shared(one.allCores(), other.allCores());
        if (alias.isPresent()) {
            return Optional.of(Reason.adds("曾用名或别名", OTHER_NAME, "一个的曾用名或别名就是另一个的名称：" + alias.get() + "。"));
        }
        return inside(one.names().cores(), other.names().cores()).or(() -> oneCharacter(one.names().cores(), other.names().cores()));
    }

    /** Forms that say two different things of the same core, told apart so that a person can judge. */
    private static List<Reason> differences(Subject one, Subject other) {
        List<Reason> reasons = new ArrayList<>();
        String first = one.profile().name();
        String second = other.profile().name();
        if (first.contains("集团") != second.contains("集团") && one.profile().kind().equals("Enterprise")) {
            reasons.add(Reason.adds("公司形式", GROUP, "一个写“集团”，一个不写，可能是集团和它的公司。"));
        } else if (first.contains("股份") != second.contains("股份") && first.contains("公司") && second.contains("公司")) {
            reasons.add(Reason.adds("公司形式", LEGAL_FORM, "一个是股份公司，一个不是；改制前后名称会这样不同。"));
        }
        Set<String> places = new TreeSet<>();
        for (String name : List.of(first, second)) {
            String plain = NameForms.plain(name);
            places.add(plain.startsWith("山西") ? "山西" : plain.startsWith("长治") ? "长治" : "");
        }
        if (places.size() == 2 && !places.contains("")) {
            reasons.add(Reason.adds("地名", PLACE, "一个冠“山西”，一个冠“长治”，可能是两家登记的公司。"));
        }
        return reasons;
    }

    private static Optional<String> shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private static Optional<Reason> inside(Set<String> one, Set<String> other) {
        for (String a : one) {
            for (String b : other) {
                String less = a.length() < b.length() ? a : b;
                String more = less.equals(a) ? b : a;
                if (less.length() >= SHORTEST_INSIDE && more.contains(less)) {
                    return Optional.of(Reason.adds(SIGNAL, INSIDE, "“" + less + "”是“" + more + "”的一部分，可能是简称。"));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Reason> oneCharacter(Set<String> one, Set<String> other) {
        for (String a : one) {
            for (String b : other) {
                if (a.length() == b.length() && a.length() >= SHORTEST_NEAR && differing(a, b) == 1) {
                    return Optional.of(Reason.adds(SIGNAL, ONE_CHARACTER, "“" + a + "”与“" + b + "”只差一个字；字号不同通常是两家。"));
                }
            }
        }
        return Optional.empty();
    }

    private static int differing(String a, String b) {
        int differing = 0;
        for (int i = 0; i < a.length(); i++) {
            differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differing;
    }
}
