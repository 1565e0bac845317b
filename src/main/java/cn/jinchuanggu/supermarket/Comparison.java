package cn.jinchuanggu.supermarket;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Saying;
import cn.jinchuanggu.supermarket.order.ProviderRecord;
import cn.jinchuanggu.supermarket.order.Records;
import cn.jinchuanggu.supermarket.voucher.VoucherShare;
import cn.jinchuanggu.supermarket.voucher.Vouchers;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Up to four services side by side, row by row, with what differs marked. */
@Service
public class Comparison {

    /** Side by side at the most. */
    public static final int MOST = 4;
    private static final Saying NOT_STATED = Saying.label("未写明");

    private final Catalogue catalogue;
    private final Entities entities;
    private final Records records;
    private final Vouchers vouchers;
    private final Clock clock;

    Comparison(Catalogue catalogue, Entities entities, Records records, Vouchers vouchers, Clock clock) {
        this.catalogue = catalogue;
        this.entities = entities;
        this.records = records;
        this.vouchers = vouchers;
        this.clock = clock;
    }

    /** The services as columns. */
    public record Table(List<CatalogueEntry> services, List<Row> rows) {
    }

    /** @param differs whether the cells are not all the same */
    public record Row(String label, List<Cell> cells, boolean differs) {
    }

    /**
     * @param best   whether none beside it is better, where better can be said: a lower price, fewer days, a greater voucher
     * @param detail how it was found or who says so; empty for nothing
     */
    public record Cell(Saying text, Saying detail, boolean best) {
    }

    /**
     * Compares.
     *
     * @param ids   in the order of the columns; those that are not public are left out
     * @param actor for whom the voucher's share is computed
     * @throws InvalidInput when more than {@value #MOST} are asked for
     */
    public Table of(List<String> ids, Actor actor) {
        if (ids.stream().distinct().count() > MOST) {
            throw new InvalidInput("ids", "一次最多比较 " + MOST + " 项服务。", "请去掉几项。");
        }
        List<CatalogueEntry> services = catalogue.list(ids);
        Map<String, ServiceMark> marks = catalogue.marks(ids);
        return new Table(services, services.isEmpty() ? List.of() : List.of(
                row("类别", services, s -> plain(Saying.label(s.category()))), row("内容", services, s -> plain(Saying.verbatim(s.summary()))),
                best("价格", services, s -> new Cell(s.priceBrief(), s.price() == null ? Saying.of("says.service.quotedLater") : s.priceExact(), false),
                        s -> s.price() == null ? null : s.price().yuan(), true),
                best("工期", services, s -> plain(s.days() == null ? NOT_STATED : Saying.of("says.service.days", s.days())),
                        s -> s.days() == null ? null : BigDecimal.valueOf(s.days()), true),
                voucher(services, actor),
                row("服务机构", services, s -> plain(Saying.verbatim(s.providerName() == null ? "--" : s.providerName()))), row("资质", services, this::qualifications),
                row("面向", services, s -> plain(s.segments().isEmpty() ? Saying.label("不限") : Saying.labels(s.segments()))),
                best("评价", services, s -> plain(Optional.ofNullable(marks.get(s.id())).map(ServiceMark::said).orElse(Saying.of("says.service.unrated"))),
                        s -> Optional.ofNullable(marks.get(s.id())).map(ServiceMark::average).orElse(null), false),
                row("履约", services, s -> record(s.id()))));
    }

    private Row voucher(List<CatalogueEntry> services, Actor actor) {
        Map<String, VoucherShare> shares = services.stream().collect(Collectors.toMap(CatalogueEntry::id, s -> share(s, actor)));
        return best("创新券（为我计算）", services, s -> paid(shares.get(s.id())),
                s -> shares.get(s.id()).amount().isZero() ? null : shares.get(s.id()).amount().yuan(), false);
    }

    private static Cell paid(VoucherShare share) {
        Saying pays = share.amount().isZero() ? Saying.of("says.service.paysNothing") : Saying.of("says.service.pays", share.amount().exact());
        return new Cell(pays, Saying.sentences(share.reasons()), false);
    }

    private VoucherShare share(CatalogueEntry service, Actor actor) {
        if (service.price() == null) {
            return new VoucherShare(Money.ZERO, List.of(Saying.of("says.service.paysAfterQuote")));
        }
        return vouchers.previewFor(actor.partyId(), service.id(), service.price(), LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))));
    }

    /** Of the provider as the graph has them, and what the provider says of this service; with who says so. */
    private Cell qualifications(CatalogueEntry service) {
        Optional<Entity> provider = Optional.ofNullable(service.providerId()).flatMap(entities::findEntity);
        Object stated = provider.map(p -> p.properties().get("qualifications")).orElse(null);
        Saying source = provider.map(p -> Saying.label(p.illustrative() ? Entities.ILLUSTRATIVE : p.sources().isEmpty() ? "来源未注明" : p.sources().getFirst().title()))
                .orElse(Saying.NOTHING);
        List<String> all = Stream.concat(stated instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.empty(), service.qualifications().stream())
                .distinct().toList();
        String key = service.qualifications().isEmpty() ? "says.service.source" : "says.service.sourceAndOwn";
        return all.isEmpty() ? plain(NOT_STATED) : new Cell(Saying.row(all), Saying.of(key, source), false);
    }

    private Cell record(String serviceId) {
        List<ProviderRecord> found = records.listOfService(serviceId);
        return plain(found.stream().map(Comparison::done).reduce((real, invented) -> Saying.of("says.service.doneTwice", real, invented))
                .orElse(Saying.of("says.service.noneDone")));
    }

    private static Saying done(ProviderRecord record) {
        Saying done = record.onTimeRate().map(rate -> Saying.of("says.service.doneInTime", record.done(), rate)).orElse(Saying.of("says.service.done", record.done()));
        return record.illustrative() ? Saying.of("says.key", Saying.label("示例"), done) : done;
    }

    private static Cell plain(Saying text) {
        return new Cell(text, Saying.NOTHING, false);
    }

    private static Row row(String label, List<CatalogueEntry> services, Function<CatalogueEntry, Cell> cell) {
        List<Cell> cells = services.stream().map(cell).toList();
        return new Row(label, cells, cells.stream().map(c -> c.text().chinese()).distinct().count() > 1);
    }

    /** @param value what is compared; null when it cannot be said */
    private static Row best(String label, List<CatalogueEntry> services, Function<CatalogueEntry, Cell> cell, Function<CatalogueEntry, BigDecimal> value, boolean least) {
        List<BigDecimal> values = new ArrayList<>();
        services.forEach(s -> values.add(value.apply(s)));
        Row row = row(label, services, cell);
        List<BigDecimal> known = values.stream().filter(Objects::nonNull).sorted().toList();
        if (!row.differs() || known.isEmpty()) {
            return row;
        }
        BigDecimal best = least ? known.getFirst() : known.getLast();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Cell c = row.cells().get(i);
            cells.add(new Cell(c.text(), c.detail(), values.get(i) != null && values.get(i).compareTo(best) == 0));
        }
        return new Row(label, cells, true);
    }
}
