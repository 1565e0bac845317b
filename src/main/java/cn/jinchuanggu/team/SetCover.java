package cn.jinchuanggu.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The weighted cover of up to 64 wishes: most weight, then fewest members, then least cost. Exact: branch and bound over all sets of
 * the allowed size, with the greedy set only as the value to beat. Never depends on chance or on the order of its items.
 */
final class SetCover {

    private static final Comparator<Item> ORDER = Comparator.comparing(Item::id);

    private final List<Item> items;
    private final int[] weights;
    private final int most;
    private final int ties;
    private final List<List<Item>> best = new ArrayList<>();
    private Value toBeat;

    private SetCover(List<Item> items, int[] weights, int most, int ties) {
        this.weights = weights;
        this.most = most;
        this.ties = ties;
        this.items = undominated(items).stream().sorted(Comparator.comparingInt((Item i) -> weight(i.covers())).reversed()
                .thenComparingInt(Item::cost).thenComparing(ORDER)).toList();
    }

    /**
     * What may be chosen.
     *
     * @param covers wishes it meets, a bit each
     * @param cost   what choosing it costs, from 0; decides only among sets of the same weight and size
     */
    record Item(String id, long covers, int cost) {
    }

    /** What a set is worth; the greater one is better. */
    private record Value(int weight, int size, int cost) implements Comparable<Value> {

        private static final Comparator<Value> BETTER = Comparator.comparingInt(Value::weight)
                .thenComparing(Comparator.comparingInt(Value::size).reversed()).thenComparing(Comparator.comparingInt(Value::cost).reversed());

        @Override
        public int compareTo(Value other) {
            return BETTER.compare(this, other);
        }
    }

    /**
     * All best sets that are worth the same, up to a number; one empty set when nothing covers anything.
     *
     * @param weights of the wishes, by bit
     * @param most    members at the most, from 1
     * @param ties    sets at the most, from 1
     */
    static List<List<Item>> best(List<Item> items, int[] weights, int most, int ties) {
        SetCover cover = new SetCover(items, weights, most, ties);
        cover.toBeat = cover.greedy();
        cover.search(0, new ArrayList<>(), 0, 0);
        return cover.best;
    }

    /** Without those that another covers at least as much as for less; of the same covers and cost all stay, they may be better known. */
    private static List<Item> undominated(List<Item> items) {
        return items.stream().filter(i -> i.covers() != 0).filter(b -> items.stream().noneMatch(a -> (b.covers() & ~a.covers()) == 0
                && (a.cost() < b.cost() || a.cost() == b.cost() && a.covers() != b.covers()))).toList();
    }

    private Value greedy() {
        long covered = 0;
        int size = 0;
        int cost = 0;
        while (size < most) {
            long sofar = covered;
            Item next = items.stream().max(Comparator.comparingInt((Item i) -> weight(i.covers() & ~sofar))
                    .thenComparing(Comparator.comparingInt(Item::cost).reversed()).thenComparing(ORDER.reversed())).orElse(null);
            if (next == null || (next.covers() & ~sofar) == 0) {
                break;
            }
            covered |= next.covers();
            cost += next.cost();
            size++;
        }
        return new Value(weight(covered), size, cost);
    }

    private void search(int from, List<Item> chosen, long covered, int cost) {
        consider(chosen, new Value(weight(covered), chosen.size(), cost));
        for (int i = from; i < items.size() && chosen.size() < most; i++) {
            Item next = items.get(i);
            // the others cover no more than this one, each
            int reachable = weight(covered) + (most - chosen.size()) * weight(next.covers());
            if (reachable < toBeat.weight() || reachable == toBeat.weight() && chosen.size() >= toBeat.size()) {
                return;
            }
            if ((next.covers() & ~covered) != 0) {
                chosen.add(next);
                search(i + 1, chosen, covered | next.covers(), cost + next.cost());
                chosen.removeLast();
            }
        }
    }

    private void consider(List<Item> chosen, Value value) {
        int better = value.compareTo(toBeat);
        if (better > 0) {
            best.clear();
            toBeat = value;
        }
        if (better >= 0 && best.size() < ties) {
            best.add(List.copyOf(chosen));
        }
    }

    private int weight(long covers) {
        int sum = 0;
        for (int bit = 0; bit < weights.length; bit++) {
            sum += (covers >> bit & 1) * weights[bit];
        }
        return sum;
    }
}
