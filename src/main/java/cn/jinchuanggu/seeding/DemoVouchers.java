package cn.jinchuanggu.seeding;

import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.supermarket.request.RequestStep;
import cn.jinchuanggu.supermarket.request.ServiceRequests;
import cn.jinchuanggu.supermarket.voucher.GrantStep;
import cn.jinchuanggu.supermarket.voucher.VoucherGrants;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A budget for vouchers of invented enterprises, an application that was granted and one that waits, and a request with an offer.
 * Told through the services that people use, with fixed keys: told again, it changes nothing.
 */
@Component
@Order(4)
class DemoVouchers implements DemoTale {

    private final Accounts accounts;
    private final VoucherGrants grants;
    private final ServiceRequests requests;
    private final Clock clock;

    DemoVouchers(Accounts accounts, VoucherGrants grants, ServiceRequests requests, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public void tell() {
        int year = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))).getYear();
        grants.setBudget(Map.of("year", year, "amountYuan", "500000", "document", "示例", "illustrative", true), account("operator"), "demo-voucher budget");
        String granted = apply("20000", "示例：防爆产品送检和整改陪测。");
        grants.act(granted, GrantStep.GRANT, Map.of("amountYuan", "20000"), account("operator"), "demo-voucher grant");
        apply("8000", "示例：一件发明专利的撰写。");
        String request = requests.publish(Map.of("text", "示例：新做的本安型网关准备送检，想先按标准过一遍，超标的地方有人陪着改。", "category", "检验检测", "budget", "30000", "voucher", true),
                account("enterprise"), "demo-request").id();
        requests.act(request, RequestStep.OFFER, Map.of("serviceId", "serv-q-02", "priceYuan", "24000", "days", 18, "note", "示例报价：含一次复测。"), account("provider"), "demo-offer");
    }

    private String apply(String yuan, String purpose) {
        return grants.apply(Map.of("amountYuan", yuan, "purpose", purpose, "declared", true), account("enterprise"), "demo-voucher " + yuan).id();
    }

    private Actor account(String username) {
        return accounts.find(username).orElseThrow().actor();
    }
}
