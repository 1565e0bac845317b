package cn.jinchuanggu.cockpit.revenue;

import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.listing.PersonalData;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Reads the report of a quarter; every problem is said at once. */
final class NewRevenue {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int QUARTERS = 4;
    private static final int LONGEST_SOURCE = 100;

    private NewRevenue() {
    }

    /**
     * @param sent   {@code year, quarter, revenueYuan, source}
     * @param before what the enterprise has reported, under whichever of its ids
     * @throws InvalidInput with every problem
     */
    static RevenueReport read(String partyId, Map<String, ?> sent, LocalDate today, Collection<RevenueReport> before) {
        InputFields input = new InputFields(sent);
        Quarter quarter = quarter(input);
        if (quarter != null && !quarter.through().isBefore(today)) {
            input.refuse("quarter", quarter.label() + "到 " + quarter.through() + " 才结束。", "请在季度结束以后填报。");
        }
        if (quarter != null) {
            before.stream().filter(r -> quarter.touches(r) && !quarter.isOf(r)).findFirst().ifPresent(r ->
                    input.refuse("quarter", quarter.label() + "与已有的一段（" + r.from() + " 至 " + r.through() + "）重叠，同一天只能算一次。", "请与园区运营核对那一段。"));
        }
        BigDecimal revenue = revenue(input);
        String source = input.needed("source", "数据来源", LONGEST_SOURCE);
        if (source != null) {
            PersonalData.find(source).ifPresent(kind -> input.refuse("source", "数据来源里像是有" + kind + "。", "请只写报表的名称，如“2026 年 9 月利润表”。"));
        }
        input.finish();
        int version = before.stream().filter(quarter::isOf).mapToInt(RevenueReport::version).max().orElse(0);
        return new RevenueReport(partyId, quarter.from(), quarter.through(), new Money(revenue).inFen(), source, Optional.of(today), version + 1);
    }

    /** Null when it is not said, or wrongly. */
    private static Quarter quarter(InputFields input) {
        Integer year = needed(input, "year", "年份", FIRST_YEAR, LAST_YEAR);
        Integer number = needed(input, "quarter", "季度", 1, QUARTERS);
        return year == null || number == null ? null : new Quarter(year, number);
    }

    private static Integer needed(InputFields input, String field, String label, int from, int through) {
        boolean blank = input.isBlank(field);
        Integer number = input.number(field, label, from, through);
        return blank ? input.refuse(field, "没有写明是哪个" + label + "。", "请选已经结束的一个季度。") : number;
    }

    private static BigDecimal revenue(InputFields input) {
        boolean blank = input.isBlank("revenueYuan");
        BigDecimal revenue = input.money("revenueYuan", "营业收入");
        return blank ? input.refuse("revenueYuan", "没有写营业收入。", "单位是元，可以写 800万元；没有收入的填 0。") : revenue;
    }
}
