package cn.jinchuanggu.policy.claim.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.policy.claim.ClaimQuery;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimFiltersTest {

    @Test
    void readsTheOrderWithTheFiltersAndKeepsThemInTheAddress() {
        ClaimFilters asked = ClaimFilters.of(Map.of("state", "SUBMITTED", "sort", "amount", "page", "2"));
        assertThat(asked.filter().sort()).isEqualTo(ClaimQuery.Sort.AMOUNT);
        assertThat(asked.texts()).containsExactlyInAnyOrderEntriesOf(Map.of("state", "SUBMITTED", "sort", "amount"));
        assertThat(asked.paging()).isEqualTo(new Paging(2, 20));
        assertThat(ClaimFilters.of(Map.of()).filter().sort()).as("the usual one").isEqualTo(ClaimQuery.Sort.NEWEST);
    }

    @Test
    void whatMeansNothingIsToldTogether() {
        assertThatThrownBy(() -> ClaimFilters.of(Map.of("sort", "due", "article", "21"))).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.problems()).extracting(Problem::field).containsExactlyInAnyOrder("sort", "article"));
    }
}
