package cn.jinchuanggu.supermarket.voucher.web;

import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.shared.CapitalAmount;
import cn.jinchuanggu.shared.WholeList;
import cn.jinchuanggu.supermarket.voucher.Settlement;
import cn.jinchuanggu.supermarket.voucher.VoucherGrant;
import cn.jinchuanggu.supermarket.voucher.VoucherUse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Vouchers as tables to take away. */
final class VoucherTables {

    private static final Map<String, Function<VoucherGrant, String>> GRANTS = new LinkedHashMap<>();
    private static final Map<String, Function<Settlement, String>> SETTLEMENTS = new LinkedHashMap<>();

    static {
        GRANTS.put("申领编号", VoucherGrant::id);
        GRANTS.put("年度", g -> String.valueOf(g.year()));
        GRANTS.put("企业", VoucherGrant::partyName);
        GRANTS.put("示例", g -> g.illustrative() ? "示例" : "");
        GRANTS.put("状态", g -> g.state().label());
        GRANTS.put("申领额度(元)", g -> g.asked().plain());
        GRANTS.put("批准额度(元)", g -> g.granted().plain());
        GRANTS.put("申领日期", g -> g.appliedOn().toString());
        GRANTS.put("审批日期", g -> Objects.toString(g.decidedOn(), ""));
        GRANTS.put("有效期至", g -> Objects.toString(g.through(), ""));
        GRANTS.put("用途", VoucherGrant::purpose);
        GRANTS.put("理由", VoucherGrant::reason);
        SETTLEMENTS.put("结算单", Settlement::id);
        SETTLEMENTS.put("月份", s -> s.month().toString());
        SETTLEMENTS.put("服务机构编号", Settlement::providerId);
        SETTLEMENTS.put("服务机构", Settlement::providerName);
        SETTLEMENTS.put("示例", s -> s.illustrative() ? "示例" : "");
        SETTLEMENTS.put("订单", s -> String.valueOf(s.uses()));
        SETTLEMENTS.put("创新券金额(元)", s -> s.amount().plain());
        SETTLEMENTS.put("状态", s -> s.state().label());
        SETTLEMENTS.put("核对日期", s -> Objects.toString(s.confirmedOn(), ""));
        SETTLEMENTS.put("拨付日期", s -> Objects.toString(s.paidOn(), ""));
        SETTLEMENTS.put("拨付凭证", Settlement::document);
    }

    private VoucherTables() {
    }

    static TextTable grants(WholeList<VoucherGrant> grants) {
        return TextTable.of("创新券申领", GRANTS, grants);
    }

    static TextTable settlements(YearMonth month, WholeList<Settlement> settlements) {
        return TextTable.of("创新券结算 " + month, SETTLEMENTS, settlements);
    }

    /** The sheet that the provider, the operator and the finance reviewer sign. */
    static TextTable settlement(Settlement settlement, List<VoucherUse> uses) {
        List<List<String>> rows = new ArrayList<>(uses.stream().map(u -> List.of(u.orderId(), u.service().name(), u.service().category(), u.usedOn().toString(),
                u.amount().plain())).toList());
        rows.add(List.of("合计", settlement.uses() + " 单", "", "", settlement.amount().plain()));
        rows.add(List.of("大写", CapitalAmount.of(settlement.amount()), "", "", ""));
        rows.add(List.of("服务机构", settlement.providerName(), settlement.illustrative() ? "示例" : "", "月份", settlement.month().toString()));
        rows.add(List.of("状态", settlement.state().label(), settlement.document(), "拨付日期", Objects.toString(settlement.paidOn(), "")));
        return new TextTable("创新券结算单 " + settlement.month() + " " + settlement.id(), List.of("订单", "服务", "类别", "使用日期", "创新券金额(元)"), rows);
    }
}
