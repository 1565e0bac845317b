package cn.jinchuanggu.supermarket;

import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Saying;
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
        List<Saying> unknowns = new ArrayList<>();
        Saying category = Saying.label(service.category());
        wanted.category().filter(service.category()::equals).ifPresent(c -> points.add(new Point("类别", CATEGORY, Saying.of("says.service.category", category))));
        wanted.segment().ifPresent(id -> segment(service, id, points));
        wanted.stage().filter(s -> s.isUsual(service.category()))
                .ifPresent(s -> points.add(new Point("阶段", STAGE, Saying.of("says.service.stage", Saying.label(s.label()), category))));
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
            points.add(new Point("产业", SEGMENT, Saying.of("says.service.segment", Saying.label(name))));
        } else if (track.filter(t -> t.segments().stream().anyMatch(s -> service.segments().contains(s.name()))).isPresent()) {
            points.add(new Point("产业", TRACK, Saying.of("says.service.track", Saying.label(track.get().name()))));
        }
    }

    private static void budget(CatalogueEntry service, Money budget, List<Point> points, List<Saying> unknowns) {
        if (service.price() == null) {
            unknowns.add(Saying.of("says.service.priceOpen"));
        } else if (service.price().compareTo(budget) <= 0) {
            points.add(new Point("预算", BUDGET, Saying.of("says.service.within", service.priceBrief(), budget.exact())));
        } else {
            points.add(new Point("预算", -BUDGET, Saying.of("says.service.above", service.priceBrief(), budget.exact())));
        }
    }

    private void days(CatalogueEntry service, LocalDate by, List<Point> points, List<Saying> unknowns) {
        long left = ChronoUnit.DAYS.between(today, by);
        if (service.days() == null) {
            unknowns.add(Saying.of("says.service.daysOpen", by));
        } else {
            boolean inTime = service.days() <= left;
            points.add(new Point("工期", inTime ? DAYS : -DAYS, Saying.of(inTime ? "says.service.inTime" : "says.service.late", service.days(), by, left)));
        }
    }

    private void voucher(CatalogueEntry service, Known known, List<Point> points) {
        Optional<Money> share = known.voucher().map(VoucherShare::amount).filter(a -> !a.isZero());
        if (share.isPresent()) {
            points.add(new Point("创新券", VOUCHER, Saying.of("says.service.voucherPays", share.get().exact())));
        } else if (wanted.voucher() && service.voucher()) {
            points.add(new Point("创新券", VOUCHER / 2, Saying.of("says.service.voucherTaken")));
        } else if (wanted.voucher()) {
            points.add(new Point("创新券", -VOUCHER, Saying.of("says.service.voucherRefused")));
        }
    }

    private static void record(CatalogueEntry service, Known known, List<Point> points) {
        if (known.servedMe()) {
            points.add(new Point("往来", SERVED_BEFORE, Saying.of("says.service.servedYou", service.providerName())));
        }
        if (known.served() > 0) {
            points.add(new Point("业绩", Math.min(MOST_SERVED, EACH_SERVED * known.served()), Saying.of("says.service.served", known.served())));
        }
        known.mark().ifPresent(m -> points.add(new Point("评价", EACH_MARK * (m.average().doubleValue() - MIDDLE_MARK), Saying.of("says.service.rated", m.said()))));
    }
}
