package cn.jinchuanggu.engagement.introduction.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.engagement.introduction.IntroductionQuery;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntroductionFiltersTest {

    @Test
    void readsTheOrderWithTheFiltersAndKeepsThemInTheAddress() {
        IntroductionFilters asked = IntroductionFilters.of(Map.of("from", "2026-03-01", "sort", "oldest", "page", "2"));
        assertThat(asked.filter().sort()).isEqualTo(IntroductionQuery.Sort.OLDEST);
        assertThat(asked.filter().from()).contains(LocalDate.of(2026, 3, 1));
        assertThat(asked.paging()).isEqualTo(new Paging(2, 20));
        assertThat(IntroductionFilters.of(Map.of()).filter().sort()).as("the usual one").isEqualTo(IntroductionQuery.Sort.TURN);
        IntroductionFilters sorted = IntroductionFilters.of(Map.of("sort", "oldest"));
        assertThat(sorted.href("/engagements")).isEqualTo("/engagements?sort=oldest");
        assertThat(sorted.href("/engagements", "PROPOSED")).isEqualTo("/engagements?sort=oldest&state=PROPOSED");
    }

    @Test
    void whatMeansNothingIsToldTogether() {
        assertThatThrownBy(() -> IntroductionFilters.of(Map.of("sort", "beauty", "state", "FLYING", "through", "2026-02-30"))).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.problems()).extracting(Problem::field).containsExactlyInAnyOrder("sort", "state", "through"));
    }
}
