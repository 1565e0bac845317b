package cn.jinchuanggu.supermarket.order.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.shared.Saying;
import cn.jinchuanggu.supermarket.CatalogueEntry;
import cn.jinchuanggu.supermarket.order.Orders;
import cn.jinchuanggu.supermarket.order.Slot;
import cn.jinchuanggu.supermarket.voucher.VoucherShare;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The form that orders a service, for one reader.
 *
 * @param reader  what the reader can do with it
 * @param slots   times that can be had, as sent to as shown; empty when any day may be wished
 * @param full    whether times are offered and none is left
 * @param voucher what a voucher may pay of one unit; empty when it does not pay for this service or the price is open
 * @param typed   what was sent before and refused
 */
public record BookingForm(Reader reader, Map<String, String> slots, boolean full, Saying voucher, Map<String, String> typed) {

    /** What somebody is to a service. */
    enum Reader { VISITOR, CUSTOMER, PROVIDER, OTHER }

    static BookingForm of(CatalogueEntry service, List<Slot> offered, Map<String, String> typed, Orders orders, Actor actor) {
        Map<String, String> slots = new LinkedHashMap<>();
        offered.stream().filter(s -> s.left() > 0).forEach(s -> slots.put(s.time().text(), s.time().display() + "（余 " + s.left() + "）"));
        Reader reader = reader(service, actor);
        return new BookingForm(reader, slots, slots.isEmpty() && !offered.isEmpty(), reader == Reader.CUSTOMER ? voucher(service, orders, actor) : Saying.NOTHING, typed);
    }

    private static Reader reader(CatalogueEntry service, Actor actor) {
        if (actor.isVisitor()) {
            return Reader.VISITOR;
        }
        if (actor.actsFor(service.providerId())) {
            return Reader.PROVIDER;
        }
        return actor.partyId() != null && actor.hasAny(Role.ENTERPRISE, Role.INSTITUTION, Role.PROVIDER) ? Reader.CUSTOMER : Reader.OTHER;
    }

    private static Saying voucher(CatalogueEntry service, Orders orders, Actor actor) {
        if (!service.voucher()) {
            return Saying.NOTHING;
        }
        if (service.price() == null) {
            return Saying.of("says.voucher.afterQuote");
        }
        VoucherShare share = orders.previewVoucher(service.id(), actor.partyId(), service.price());
        Saying pays = share.amount().isZero() ? Saying.of("says.voucher.notYet") : Saying.of("says.voucher.ofOne", share.amount().exact());
        return Saying.sentences(Stream.concat(Stream.of(pays), share.reasons().stream()).toList());
    }
}
