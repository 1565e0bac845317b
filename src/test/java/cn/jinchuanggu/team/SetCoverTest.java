package cn.jinchuanggu.team;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.team.SetCover.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SetCoverTest {

    private static final int MOST = 4;

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** What a set is worth, as one number: weight, then few members, then little cost. */
    private static long worth(List<Item> set, int[] weights) {
        long covered = set.stream().mapToLong(Item::covers).reduce(0, (a, b) -> a | b);
        long weight = IntStream.range(0, weights.length).filter(b -> (covered >> b & 1) == 1).map(b -> weights[b]).sum();
        return weight * 1_000_000 - set.size() * 10_000L - set.stream().mapToInt(Item::cost).sum();
    }

    private static List<Item> items(Random random, int wishes) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 4 + random.nextInt(9); i++) {
            items.add(new Item("i%02d".formatted(i), random.nextLong() & random.nextLong() & (1L << wishes) - 1, random.nextInt(4)));
        }
        return items;
    }

    private static long bruteForce(List<Item> items, int[] weights) {
        return IntStream.range(0, 1 << items.size()).filter(s -> Integer.bitCount(s) <= MOST)
                .mapToLong(s -> worth(IntStream.range(0, items.size()).filter(i -> (s >> i & 1) == 1).mapToObj(items::get).toList(), weights)).max().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isAsGoodAsTryingAllSets(int seed) {
        Random random = new Random(seed);
        int wishes = 3 + random.nextInt(8);
        int[] weights = random.ints(wishes, 1, 4).toArray();
        List<Item> items = items(random, wishes);

        List<List<Item>> best = SetCover.best(items, weights, MOST, 10);

        long most = bruteForce(items, weights);
        assertThat(best).as("seed %d", seed).isNotEmpty().allSatisfy(set -> assertThat(worth(set, weights)).isEqualTo(most));
        assertThat(best.stream().map(s -> s.stream().map(Item::id).sorted().toList()).distinct()).as("no set twice, seed %d", seed).hasSameSizeAs(best);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheOrderOfTheItems(int seed) {
        Random random = new Random(seed);
        int[] weights = {3, 2, 1, 1, 2, 3};
        List<Item> items = items(random, weights.length);
        List<Item> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        assertThat(SetCover.best(shuffled, weights, MOST, 5)).as("seed %d", seed).isEqualTo(SetCover.best(items, weights, MOST, 5));
    }

    @Test
    void oneThatCoversAllIsEnough() {
        List<Item> items = List.of(new Item("half", 0b0011, 0), new Item("other-half", 0b1100, 0), new Item("all", 0b1111, 3));
        assertThat(SetCover.best(items, new int[] {1, 1, 1, 1}, MOST, 5)).singleElement().asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly(items.get(2));
    }

    /** Greedy takes the large middle one first and needs three. */
    @Test
    void isSmallerThanGreedy() {
        List<Item> items = List.of(new Item("left", 0b000111, 0), new Item("right", 0b111000, 0), new Item("middle", 0b011110, 0));
        assertThat(SetCover.best(items, new int[] {1, 1, 1, 1, 1, 1}, MOST, 5)).singleElement()
                .satisfies(set -> assertThat(set).extracting(Item::id).containsExactlyInAnyOrder("left", "right"));
    }

    @Test
    void setsThatAreWorthTheSameAreAllGiven() {
        List<Item> items = List.of(new Item("a", 0b01, 1), new Item("b", 0b01, 1), new Item("c", 0b10, 1), new Item("dear", 0b01, 2));
        assertThat(SetCover.best(items, new int[] {1, 1}, MOST, 5)).extracting(s -> s.stream().map(Item::id).sorted(Comparator.naturalOrder()).toList())
                .containsExactlyInAnyOrder(List.of("a", "c"), List.of("b", "c"));
    }

    @Test
    void nothingToChooseIsAnEmptyTeam() {
        assertThat(SetCover.best(List.of(new Item("a", 0, 0)), new int[] {1}, MOST, 5)).containsExactly(List.of());
    }
}
