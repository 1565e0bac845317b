package cn.jinchuanggu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of what is handed over is that part of the list, with the number of all. */
class CountedPageTest {

    @ParameterizedTest
    @CsvSource({"0, 1, 10", "5, 1, 10", "10, 1, 10", "25, 2, 10", "25, 3, 10", "25, 4, 10", "25, 10000, 100"})
    void isThatPartOfTheList(int entries, int number, int size) {
        List<Integer> list = IntStream.range(0, entries).boxed().toList();
        CountedPage<Integer> page = new CountedPage<>(new Paging(number, size));

        list.forEach(page);

        assertThat(page.page()).isEqualTo(new Page<>(list.stream().skip((number - 1L) * size).limit(size).toList(), number, size, entries));
    }
}
