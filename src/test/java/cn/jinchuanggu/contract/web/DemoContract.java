package cn.jinchuanggu.contract.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.ContractDesk;
import cn.jinchuanggu.contract.Contracts;
import cn.jinchuanggu.contract.DealRef;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A contract between the units of the demo accounts, signed today, for tests over HTTP. */
public final class DemoContract {

    private static final Actor ENTERPRISE = new Actor("enterprise", "企业演示账号", Set.of(Role.ENTERPRISE), "ent-q-01");

    private DemoContract() {
    }

    /** The day it is. */
    public static String today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))).toString();
    }

    /** A patent for 3,500,000 and equipment for 1,500,000, paid at once. @param achievement its own for each test */
    public static Contract sign(Contracts contracts, String achievement) {
        Map<String, Object> form = new LinkedHashMap<>(ContractDesk.transfer());
        form.put("signedOn", today());
        form.put("payment", "一次总付");
        form.remove("instalments");
        int number = ContractDesk.next();
        return contracts.sign(new DealRef("deal-http-" + number, "intro-http-" + number, null, List.of(achievement), "inst-q-01", "ent-q-01"), form, ENTERPRISE, null);
    }

    /** The clerk's form. */
    public static Map<String, Object> certificate() {
        return ContractDesk.certificate(today());
    }
}
