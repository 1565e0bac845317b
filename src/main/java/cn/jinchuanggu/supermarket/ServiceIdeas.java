package cn.jinchuanggu.supermarket;

import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.supermarket.ServiceMatch.Point;
import cn.jinchuanggu.supermarket.voucher.VoucherShare;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What besides its words speaks for or against a service: one idea after the other, each with its points and its sentence. */
final class ServiceIdeas {

    private static final double CATEGORY = 15;
    private static final double SEGMENT = 12;
    private static final double TRACK = 5;
    private static final double STAGE = 6;
    private static final double BUDGET = 10;
    private static final double DAYS = 8;
    private static final double VOUCHER = 6;
    private static final double SERVED_BEFORE = 6;
    private static final double EACH_SERVED = 1.5;
    private static final double MOST_SERVED = 6;
    private static final double EACH_MARK = 2;
    private static final double MIDDLE_MARK = 3;

    private final Wanted wanted;
    private final LocalDate today;

    ServiceIdeas(Wanted wanted, LocalDate today) {
        this.wanted = wanted;
        this.today = today;
    }

    /**
     * What is known of a service besides what the catalogue says.
     *
     * @param words    what its words and its meaning say
     * @param voucher  what a voucher of this person would pay; empty without a price
     * @param served   parties that its provider served
     * @param servedMe whether this person's party is one of them
     * @param mark     what customers said of it
     */
    record Known(List<Point> words, Optional<VoucherShare> voucher, long served, boolean servedMe, Optional<ServiceMark> mark) {
    }

    ServiceMatch judge(CatalogueEntry service, Known known) {
        List<Point> points = new ArrayList<>(known.words());
        List<String> unknowns = new ArrayList<>();
        wanted.category().filter(service.category()::equals).ifPresent(c -> points.add(new Point("类别", CATEGORY, "正是要找的类别“" + c + "”。")));
        wanted.segment().ifPresent(id -> segment(service, id, points));
        wanted.stage().filter(s -> s.isUsual(service.category())).ifPresent(s -> points.add(new Point("阶段", STAGE, s.label() + "阶段常用“" + service.category() + "”。")));
        wanted.budget().ifPresent(b -> budget(service, b, points, unknowns));
        wanted.by().ifPresent(day -> days(service, day, points, unknowns));
        voucher(service, known, points);
        record(service, known, points);
        return new ServiceMatch(service, points, unknowns);
    }

    private static void segment(CatalogueEntry service, String id, List<Point> points) {
        String name = Codes.nameOf(id);
        Optional<Track> track = Codes.findTrackOfSegment(id);
        if (service.segments().contains(name)) {
            points.add(new Point("产业", SEGMENT, "面向“" + name + "”。"));
        } else if (track.filter(t -> t.segments().stream().anyMatch(s -> service.segments().contains(s.name()))).isPresent()) {
            points.add(new Point("产业", TRACK, "面向同一产业“" + track.get().name() + "”。"));
        }
    }

    private static void budget(CatalogueEntry service, Money budget, List<Point> points, List<String> unknowns) {
        if (service.price() == null) {
            unknowns.add("价格面议，能不能在预算之内要等报价。");
        } else if (service.price().compareTo(budget) <= 0) {
            points.add(new Point("预算", BUDGET, "标价 " + service.priceBrief() + " 在预算 " + budget.display() + " 之内。"));
        } else {
            points.add(new Point("预算", -BUDGET, "标价 " + service.priceBrief() + " 超过预算 " + budget.display() + "。"));
        }
    }

    private void days(CatalogueEntry service, LocalDate by, List<Point> points, List<String> unknowns) {
        long left = ChronoUnit.DAYS.between(today, by);
        if (service.days() == null) {
            unknowns.add("没有写明工期，能不能在 " + by + " 之前完成要问机构。");
        } else {
            boolean inTime = service.days() <= left;
            points.add(new Point("工期", inTime ? DAYS : -DAYS, "工期 " + service.days() + " 天，到 " + by + " 还有 " + left + " 天，" + (inTime ? "来得及。" : "来不及。")));
        }
    }

    private void voucher(CatalogueEntry service, Known known, List<Point> points) {
        Optional<Money> share = known.voucher().map(VoucherShare::amount).filter(a -> !a.isZero());
        if (share.isPresent()) {
            points.add(new Point("创新券", VOUCHER, "您的创新券可抵 " + share.get().display() + "。"));
        } else if (wanted.voucher() && service.voucher()) {
            points.add(new Point("创新券", VOUCHER / 2, "接受创新券，抵扣多少看获批的额度和报价。"));
        } else if (wanted.voucher()) {
            points.add(new Point("创新券", -VOUCHER, "不接受创新券。"));
        }
    }

    private static void record(CatalogueEntry service, Known known, List<Point> points) {
        if (known.servedMe()) {
            points.add(new Point("往来", SERVED_BEFORE, service.providerName() + "服务过您的单位。"));
        }
        if (known.served() > 0) {
            points.add(new Point("业绩", Math.min(MOST_SERVED, EACH_SERVED * known.served()), "服务过 " + known.served() + " 家单位（图谱中的记录）。"));
        }
        known.mark().ifPresent(m -> points.add(new Point("评价", EACH_MARK * (m.average().doubleValue() - MIDDLE_MARK), "客户评价 " + m.display() + "。")));
    }
}
