package cn.jinchuanggu.contract.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.contract.ContractQuery;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContractFiltersTest {

    @Test
    void readsTheOrderWithTheFiltersAndKeepsThemInTheAddress() {
        ContractFilters asked = ContractFilters.of(Map.of("q", "皮带 & 跑偏", "sort", "number", "page", "2"));
        assertThat(asked.query().sort()).isEqualTo(ContractQuery.Sort.NUMBER);
        assertThat(asked.query().text()).contains("皮带 & 跑偏");
        assertThat(asked.paging()).isEqualTo(new Paging(2, 20));
        assertThat(ContractFilters.of(Map.of()).query().sort()).as("the usual one").isEqualTo(ContractQuery.Sort.NEWEST);
        assertThat(ContractFilters.of(Map.of("sort", "number", "page", "2")).href()).isEqualTo("/contracts?sort=number");
    }

    @Test
    void whatMeansNothingIsToldTogether() {
        assertThatThrownBy(() -> ContractFilters.of(Map.of("sort", "beauty", "state", "NOWHERE", "q", "长".repeat(101), "size", "0"))).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.problems()).extracting(Problem::field).containsExactlyInAnyOrder("sort", "state", "q", "size"));
    }
}
