package cn.jinchuanggu.identity.signal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Which subjects are compared at all, so that n of them need not be compared with n: those that share a sure key (a core of a name, a
 * code, a website, a topic, figures) or one of the two rarest pairs of characters in their names.
 *
 * <p>A sure key that more than {@value #MOST_OF_A_KEY} share, and a pair of characters that more than {@value #MOST_OF_A_BIGRAM}
 * share, tells nothing and is passed over.
 */
public final class Blocks {

    static final int MOST_OF_A_KEY = 200;
    static final int MOST_OF_A_BIGRAM = 30;
    private static final int RAREST = 2;

    private final List<Subject> subjects;

    public Blocks(Collection<Subject> subjects) {
        this.subjects = List.copyOf(subjects);
    }

    /** Hands over every pair to compare once, in the order of the subjects. */
    public void forEachPair(BiConsumer<Subject, Subject> compare) {
        Map<String, List<Integer>> byKey = keys();
        Map<Integer, List<List<Integer>>> blocksOf = new HashMap<>();
        byKey.forEach((key, members) -> {
            if (members.size() > 1 && members.size() <= MOST_OF_A_KEY) {
                members.forEach(m -> blocksOf.computeIfAbsent(m, x -> new ArrayList<>()).add(members));
            }
        });
        for (int i = 0; i < subjects.size(); i++) {
            Set<Integer> partners = new HashSet<>();
            for (List<Integer> block : blocksOf.getOrDefault(i, List.of())) {
                partners.addAll(block);
            }
            int one = i;
            partners.stream().filter(p -> p > one).sorted().forEach(p -> compare.accept(subjects.get(one), subjects.get(p)));
        }
    }

    private Map<String, List<Integer>> keys() {
        Map<String, Integer> frequency = new HashMap<>();
        List<Set<String>> bigrams = new ArrayList<>();
        for (Subject subject : subjects) {
            Set<String> own = subject.bigrams();
            bigrams.add(own);
            own.forEach(b -> frequency.merge(b, 1, Integer::sum));
        }
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < subjects.size(); i++) {
            int index = i;
            subjects.get(i).sureKeys().distinct().forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(index));
            bigrams.get(i).stream().filter(b -> frequency.get(b) > 1 && frequency.get(b) <= MOST_OF_A_BIGRAM)
                    .sorted(Comparator.<String>comparingInt(frequency::get).thenComparing(Comparator.naturalOrder())).limit(RAREST)
                    .forEach(b -> byKey.computeIfAbsent("g:" + b, k -> new ArrayList<>()).add(index));
        }
        return byKey;
    }
}
