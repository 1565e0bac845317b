package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.policy.article.RentSchedule.RentMonth;
import cn.jinchuanggu.policy.calculation.Calculation;
import cn.jinchuanggu.policy.calculation.Unit;
import cn.jinchuanggu.policy.calculation.Value;
import cn.jinchuanggu.policy.document.Parameters;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The arithmetic of 第十二条. Months of a lease with the same tariff and the same area are one line of it, such as
 * 每月补贴 10,000 元 × 月数 36 个月.
 */
final class RentCalculation {

    /** One thing done as the other reading would have it. */
    enum Variation {
        /** */
        WITHOUT_LIMIT_OF_AREA,
        /** */
        AT_MOST_THE_RENT
    }

    /** What months have in common that stand in one line; {@code single} tells days left over apart. */
    private record Line(Lease lease, Money tariff, String tariffName, BigDecimal areaCap, BigDecimal olderArea, int single) {}

    private final PolicyDocument document;
    private final Parameters parameters;
    private final Set<Variation> variations;

    RentCalculation(PolicyDocument document, Set<Variation> variations) {
        this.document = document;
        this.parameters = document.parameters(Article12Rent.NUMBER);
        this.variations = variations;
    }

    /** The subsidy for these months, not yet cut; there must be one. */
    Value subsidy(Calculation c, List<RentMonth> months) {
        c.under(parameters.clause("factoryFirstTariff"));
        Map<Line, List<RentMonth>> lines = new LinkedHashMap<>();
        months.forEach(m -> lines.computeIfAbsent(line(m), l -> new ArrayList<>()).add(m));
        Map<String, Value> areas = new HashMap<>();
        return c.sum("租金补贴合计", lines.entrySet().stream().map(l -> part(c, l.getKey(), l.getValue(), areas)).toList());
    }

    /** The tariff of a lease-month in yuan for a square metre: 前三年, 后两年. */
    Money tariff(RentMonth due) {
        return new Money(parameters.number(tariffName(due), day(due)));
    }

    private String tariffName(RentMonth due) {
        return due.lease().kind().tariff(due.month().number() <= parameters.whole("firstMonths", day(due)));
    }

    private LocalDate day(RentMonth due) {
        return document.dayInWindow(due.month().from());
    }

    private Line line(RentMonth due) {
        return new Line(due.lease(), tariff(due), parameters.get(tariffName(due)).meaning(),
                parameters.number(due.lease().kind().areaCap(), day(due)), due.olderArea_m2(),
                due.isWhole() ? 0 : due.month().number());
    }

    private Value part(Calculation c, Line line, List<RentMonth> months, Map<String, Value> areas) {
        String name = line.lease().id() + " " + LeaseMonth.label(months.stream().map(m -> m.month().number()).toList());
        Value area = area(c, line, areas);
        Value monthly = c.under(parameters.clause("factoryFirstTariff")).yuan(name + "每月补贴", area, tariff(c, line, name));
        if (line.single() == 0) {
            return c.times(name + "补贴", monthly, c.given("月数", Unit.MONTH, BigDecimal.valueOf(months.size())));
        }
        RentMonth due = months.getFirst();
        return c.share(name + "补贴", monthly,
                c.given("剩余天数", Unit.DAY, BigDecimal.valueOf(due.month().daysThrough(due.lastDay()))),
                c.given("当月天数", Unit.DAY, BigDecimal.valueOf(due.month().days())));
    }

    /** 补贴面积一般不超过…: what older leases of the same kind leave of the limit. */
    private Value area(Calculation c, Line line, Map<String, Value> areas) {
        Lease lease = line.lease();
        Value own = c.given(lease.id() + " 面积", Unit.SQUARE_METRE, lease.area_m2());
        if (variations.contains(Variation.WITHOUT_LIMIT_OF_AREA)) {
            return own;
        }
        String kind = lease.kind().label();
        boolean alone = line.olderArea().signum() == 0;
        String shared = lease.id() + " 补贴面积" + (alone ? "" : "（另有" + kind + " " + line.olderArea().toPlainString() + " 平方米）");
        boolean otherCap = areas.values().stream().anyMatch(a -> a.name().equals(shared));
        String name = otherCap ? shared + "（上限 " + line.areaCap().toPlainString() + " 平方米）" : shared;
        return areas.computeIfAbsent(shared + line.areaCap(), key -> {
            c.under(parameters.clause(lease.kind().areaCap()));
            Value cap = c.given(kind + "补贴面积上限", Unit.SQUARE_METRE, line.areaCap());
            Value room = alone ? cap : c.lessOrZero(name + "的剩余上限", cap,
                    c.given("较早租约的" + kind + "面积", Unit.SQUARE_METRE, line.olderArea()));
            return c.atMost(name, own, room);
        });
    }

    private Value tariff(Calculation c, Line line, String name) {
        Value tariff = c.given(line.tariffName(), Unit.YUAN_PER_MONTH_AND_SQUARE_METRE, line.tariff().yuan());
        return variations.contains(Variation.AT_MOST_THE_RENT)
                ? c.atMost(name + "不超过租金的标准", tariff, c.given(line.lease().id() + " 已付租金",
                        Unit.YUAN_PER_MONTH_AND_SQUARE_METRE, line.lease().rent().orElseThrow().yuan()))
                : tariff;
    }
}
