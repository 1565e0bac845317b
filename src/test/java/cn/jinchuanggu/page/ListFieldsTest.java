package cn.jinchuanggu.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.access.AccountOrder;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListFieldsTest {

    @Test
    void readsWhatIsThereAndKeepsItAsWritten() {
        ListFields fields = new ListFields(Map.of("role", "企业", "q", " 通风机 ", "year", "2026", "page", "3", "other", "x"), List.of("role", "q", "year", "late"));

        assertThat(fields.choice("role", Role.values(), Role::label)).contains(Role.ENTERPRISE);
        assertThat(fields.text("q")).contains("通风机");
        assertThat(fields.whole("year", 2024, 2099)).contains(2026);
        assertThat(fields.has("late")).isFalse();
        assertThat(fields.paging(20)).isEqualTo(new Paging(3, 20));
        assertThat(fields.texts()).containsExactly(Map.entry("role", "企业"), Map.entry("q", "通风机"), Map.entry("year", "2026"));
    }

    @Test
    void everythingThatMeansNothingIsToldTogether() {
        ListFields fields = new ListFields(Map.of("role", "nobody", "q", "长".repeat(101), "year", "1999", "page", "x"), List.of("role", "q", "year"));
        assertThat(fields.choice("role", Role.values(), Role::label)).isEmpty();
        assertThat(fields.text("q")).isEmpty();
        assertThat(fields.whole("year", 2024, 2099)).isEmpty();

        assertThatThrownBy(() -> fields.paging(20)).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.problems()).extracting(Problem::field).containsExactly("role", "q", "year", "page"));
    }

    @Test
    void anOrderIsNamedInAnyCaseOrByItsWordAndIsOtherwiseTheUsualOne() {
        assertThat(order("last_login")).isEqualTo(AccountOrder.LAST_LOGIN);
        assertThat(order("LAST_LOGIN")).isEqualTo(AccountOrder.LAST_LOGIN);
        assertThat(order(AccountOrder.CREATED.label())).isEqualTo(AccountOrder.CREATED);
        assertThat(order(" ")).isEqualTo(AccountOrder.NAME);
        assertThat(AccountOrder.LAST_LOGIN.path()).isEqualTo("last_login");
        assertThat(AccountOrder.CREATED.choices()).containsExactly(AccountOrder.values());

        ListFields wrong = new ListFields(Map.of("sort", "beauty"), List.of("sort"));
        assertThat(wrong.order(AccountOrder.NAME)).isEqualTo(AccountOrder.NAME);
        assertThatThrownBy(() -> wrong.paging(20)).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.problems()).containsExactly(new Problem("sort", "sort 没有这种值。", "可选：NAME、LAST_LOGIN、CREATED。")));
    }

    private static AccountOrder order(String written) {
        return new ListFields(Map.of("sort", written), List.of("sort")).order(AccountOrder.NAME);
    }

    @Test
    void anAddressHasItsFiltersWithOneChanged() {
        Map<String, String> texts = Map.of("q", "a&b 中");
        assertThat(ListAddress.of("/orders", texts)).isEqualTo("/orders?q=a%26b%20%E4%B8%AD");
        assertThat(ListAddress.of("/orders", ListAddress.with(texts, "q", ""))).isEqualTo("/orders");
    }
}
