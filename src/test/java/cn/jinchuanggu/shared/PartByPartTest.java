package cn.jinchuanggu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list in parts is the whole list, also when what was worked on leaves it. */
class PartByPartTest {

    @ParameterizedTest
    @CsvSource({"0, 3, 1", "1, 3, 1", "2, 1, 3", "3, 3, 2", "7, 3, 3", "9, 3, 4"})
    void everyEntryIsReachedOnceAndNoPartIsReadWithoutNeed(int entries, int size, int parts) {
        List<Integer> all = IntStream.rangeClosed(1, entries).boxed().toList();
        List<Optional<Integer>> read = new ArrayList<>();

        List<Integer> found = PartByPart.<Integer>of(size, (last, limit) -> {
            read.add(last);
            return all.stream().filter(n -> n > last.orElse(0)).limit(limit).toList();
        }).toList();

        assertThat(found).isEqualTo(all);
        assertThat(read).hasSize(parts);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "100"})
    void whatLeavesTheListMakesNoneBePassedOver(int size) {
        TreeSet<Integer> left = new TreeSet<>(IntStream.rangeClosed(1, 10).boxed().toList());

        PartByPart.<Integer>of(size, (last, limit) -> left.tailSet(last.orElse(0), false).stream().limit(limit).toList()).forEach(left::remove);

        assertThat(left).isEmpty();
    }
}
