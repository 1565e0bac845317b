package cn.jinchuanggu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeListTest {

    private static final WholeList<Integer> FIVE = List.of(1, 2, 3, 4, 5)::forEach;

    @Test
    void entriesAreChangedAndLeftOutInOrder() {
        assertThat(held(FIVE.filter(n -> n % 2 == 1).map(n -> "n" + n))).containsExactly("n1", "n3", "n5");
    }

    @Test
    void partsHaveSoManyEntriesAndNoneIsEmpty() {
        assertThat(held(FIVE.together(2))).containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
        assertThat(held(FIVE.together(5))).containsExactly(List.of(1, 2, 3, 4, 5));
        assertThat(held(FIVE.filter(n -> n > 5).together(2))).isEmpty();
    }

    private static <T> List<T> held(WholeList<T> list) {
        List<T> held = new ArrayList<>();
        list.forEach(held::add);
        return held;
    }
}
