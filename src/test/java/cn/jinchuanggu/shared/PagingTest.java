package cn.jinchuanggu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    @Test
    void skipsTheEntriesBeforeThePage() {
        assertThat(new Paging(3, 20).skip()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({"0,20,page", "-1,20,page", "10001,20,page", "1,0,size", "1,-5,size", "1,101,size"})
    void refusesWhatIsOutOfRangeAndNamesTheParameter(int number, int size, String field) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> new Paging(number, size));
        assertThat(refused.problems()).extracting(Problem::field).containsExactly(field);
    }

    @Test
    void namesBothWhenBothAreWrong() {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> new Paging(0, 0));
        assertThat(refused.problems()).extracting(Problem::field).containsExactly("page", "size");
    }

    @Test
    void readsThePartOfTheListThatStandsOnThePage() {
        assertThat(new Paging(2, 3).page((skip, limit) -> List.of("from " + skip, "at most " + limit), Map.of("OPEN", 5L, "CLOSED", 4L), Optional.of("OPEN")))
                .isEqualTo(new Page<>(List.of("from 3", "at most 3"), 2, 3, 5));
    }

    @ParameterizedTest
    @CsvSource({"1,OPEN", "2,CLOSED", "3,"})
    void doesNotReadBehindTheEndOfTheList(int number, String state) {
        Page<Object> page = new Paging(number, 4).page((skip, limit) -> {
            throw new AssertionError("read from " + skip);
        }, Map.of("CLOSED", 4L, "HELD", 4L), Optional.ofNullable(state));
        assertThat(page.items()).isEmpty();
        assertThat(page.number()).isEqualTo(number);
    }
}
