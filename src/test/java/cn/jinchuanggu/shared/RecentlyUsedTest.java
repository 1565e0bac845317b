package cn.jinchuanggu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

    private final RecentlyUsed<String, Integer> lengths = new RecentlyUsed<>(2);
    private final List<String> computed = new ArrayList<>();

    private int lengthOf(String text) {
        return lengths.get(text, t -> {
            computed.add(t);
            return t.length();
        });
    }

    @Test
    void isComputedOnceWhileItIsInUse() {
        assertThat(lengthOf("皮带")).isEqualTo(2);
        assertThat(lengthOf("皮带")).isEqualTo(2);
        assertThat(computed).containsExactly("皮带");
        assertThat(lengths.find("党参")).isEmpty();
    }

    @Test
    void whoWasNotAskedForLongestIsForgotten() {
        lengthOf("一");
        lengthOf("二");
        lengthOf("一");
        lengthOf("三");

        assertThat(lengths.find("一")).isPresent();
        assertThat(lengths.find("二")).isEmpty();
        assertThat(lengths.find("三")).isPresent();
    }
}
