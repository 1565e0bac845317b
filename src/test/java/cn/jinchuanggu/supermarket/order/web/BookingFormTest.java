package cn.jinchuanggu.supermarket.order.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.ReadInEnglish;
import cn.jinchuanggu.shared.Saying;
import cn.jinchuanggu.supermarket.CatalogueEntry;
import cn.jinchuanggu.supermarket.order.Orders;
import cn.jinchuanggu.supermarket.voucher.VoucherShare;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the form that orders a service says of vouchers, in both languages. */
class BookingFormTest {

    private static final Actor CUSTOMER = new Actor("wei", "卫翎电子", Set.of(Role.ENTERPRISE), "ent-1");

    private final Orders orders = mock(Orders.class);

    private Saying voucher(Money price, boolean accepted, Actor actor) {
        CatalogueEntry service = new CatalogueEntry("serv-x", "安标预检", "", "检验检测", price, null, null, accepted, "prov-x", "甲检测", List.of(), List.of(), true);
        return BookingForm.of(service, List.of(), Map.of(), orders, actor).voucher();
    }

    private void pays(long yuan) {
        when(orders.previewVoucher(any(), any(), any())).thenReturn(new VoucherShare(Money.of(yuan), List.of(Saying.of("says.voucher.perUse", Money.of(20_000).exact()))));
    }

    @Test
    void itSaysWhatAVoucherPaysOfOneOrder() {
        pays(900);
        says(voucher(Money.of(1_800), true, CUSTOMER), "订一份最多抵 900 元。单次最多 20,000 元。");
        pays(0);
        says(voucher(Money.of(1_800), true, CUSTOMER), "现在还不能用。单次最多 20,000 元。");
        says(voucher(null, true, CUSTOMER), "面议的服务在接受报价时计算能抵多少。");
    }

    @Test
    void itSaysNothingWhereNoVoucherPaysOrNobodyCanOrder() {
        pays(900);
        assertThat(List.of(voucher(Money.of(1_800), false, CUSTOMER), voucher(Money.of(1_800), true, Actor.VISITOR))).containsOnly(Saying.NOTHING);
    }

    private static void says(Saying said, String chinese) {
        assertThat(said).hasToString(chinese);
        ReadInEnglish.holds(said, "");
    }
}
