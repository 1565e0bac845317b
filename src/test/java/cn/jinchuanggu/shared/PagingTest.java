package cn.jinchuanggu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
}
