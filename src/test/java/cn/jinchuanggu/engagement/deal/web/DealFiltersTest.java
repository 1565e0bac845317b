package cn.jinchuanggu.engagement.deal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.engagement.deal.DealQuery;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DealFiltersTest {

    @Test
    void readsTheOrderWithTheFiltersAndKeepsThemInTheAddress() {
        DealFilters asked = DealFilters.of(Map.of("late", "1", "sort", "先到期", "page", "2"));
        assertThat(asked.filter().sort()).isEqualTo(DealQuery.Sort.DUE);
        assertThat(asked.texts()).containsExactlyInAnyOrderEntriesOf(Map.of("late", "1", "sort", "先到期"));
        assertThat(asked.paging()).isEqualTo(new Paging(2, 20));
        assertThat(DealFilters.of(Map.of()).filter().sort()).as("the usual one").isEqualTo(DealQuery.Sort.CHANGED);
    }

    @Test
    void whatMeansNothingIsToldTogether() {
        assertThatThrownBy(() -> DealFilters.of(Map.of("sort", "beauty", "state", "NOWHERE", "page", "x"))).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.problems()).extracting(Problem::field).containsExactlyInAnyOrder("sort", "state", "page"));
    }
}
