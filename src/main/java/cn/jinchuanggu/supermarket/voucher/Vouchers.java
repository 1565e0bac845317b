package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.graph.Aliases;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Saying;
import cn.jinchuanggu.supermarket.voucher.store.VoucherStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What a voucher pays of an order: reserved when the order is accepted, used when it is confirmed, given back when it ends
 * otherwise. Each call is a part of the caller's transaction ({@link Journal#inTransaction}) and is known again by the order.
 *
 * <p>It takes, in this order, the order's own entries, the account of the enterprise, and the ledger {@link Ledger#VOUCHER}; an
 * order appends to its own ledger before it calls. Under the lock of the account the sums are taken from what stands in the
 * graph, so that no limit is passed however many try at once. What is reserved in a year stays on that year's account.
 */
@Service
public class Vouchers {

    static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final String SUBJECT = "voucher-use-";

    private final Journal journal;
    private final VoucherStore store;
    private final Aliases aliases;
    private final Clock clock;

    Vouchers(Journal journal, VoucherStore store, Aliases aliases, Clock clock) {
        this.journal = journal;
        this.store = store;
        this.aliases = aliases;
        this.clock = clock;
    }

    /**
     * How much of this price a voucher may pay for any service that takes vouchers, 0 through the price.
     *
     * @param partyId of the enterprise; null for somebody who acts for none
     * @param day     in Asia/Shanghai
     */
    public VoucherShare previewFor(String partyId, Money price, LocalDate day) {
        return VoucherTerms.on(day).map(t -> partyId == null ? VoucherShare.none(Saying.of("says.voucher.applicants", Saying.label(t.applicants())))
                : VoucherRules.share(t, balance(partyId, day.getYear()), price, day)).orElseGet(() -> VoucherShare.none(nothingSet(day)));
    }

    /** As {@link #previewFor(String, Money, LocalDate)}, of this service: 0 when it takes no vouchers. */
    public VoucherShare previewFor(String partyId, String serviceId, Money price, LocalDate day) {
        Optional<Saying> objection = VoucherTerms.on(day).flatMap(t -> VoucherRules.objection(t, service(serviceId)));
        return objection.map(VoucherShare::none).orElseGet(() -> previewFor(partyId, price, day));
    }

    /** What an enterprise could pay with its vouchers on a day, read once for many services. */
    public static final class Wallet {

        private final VoucherTerms terms;
        private final VoucherBalance balance;
        private final LocalDate day;

        private Wallet(VoucherTerms terms, VoucherBalance balance, LocalDate day) {
            this.terms = terms;
            this.balance = balance;
            this.day = day;
        }

        /** As {@link Vouchers#previewFor(String, String, Money, LocalDate)}, of a service that takes vouchers. */
        public VoucherShare share(String category, Money price) {
            return terms == null || balance == null || !terms.categories().contains(category) ? VoucherShare.none(Saying.of("says.voucher.notNow"))
                    : VoucherRules.share(terms, balance, price, day);
        }
    }

    /** @param partyId null for somebody who acts for none */
    public Wallet wallet(String partyId, LocalDate day) {
        return new Wallet(VoucherTerms.on(day).orElse(null), partyId == null ? null : balance(partyId, day.getYear()), day);
    }

    /**
     * Keeps a part of the enterprise's grant for an order. Nothing happens when the same was reserved for it before.
     *
     * @param amount more than 0, whole fen
     * @throws Conflict in a Chinese sentence, when it would pass the grant, the most for one order, the most for a year or the
     *                  share of the price, when the service takes no vouchers, or when the order's voucher was used or given back
     */
    public void reserve(Purchase purchase, Money amount, Command command) {
        journal.inTransaction(() -> {
            List<Entry> before = journal.take(SUBJECT + purchase.orderId());
            if (!before.isEmpty()) {
                refuseOther(before, amount);
                return null;
            }
            String party = aliases.present(purchase.partyId());
            int year = today().getYear();
            journal.take(account(year, party));
            LocalDate day = today(); // after the lock, so that nothing is dated into a year that another has closed
            BoughtService service = service(purchase.serviceId());
            refuse(purchase, service, party, amount, day);
            journal.append(Ledger.VOUCHER, SUBJECT + purchase.orderId(), VoucherUse.State.RESERVED.name(), facts(purchase, service, party, amount, year), "", command);
            store.save(new VoucherUse(purchase.orderId(), year, party, store.isIllustrative(party), service, amount, VoucherUse.State.RESERVED, day, null, null));
            return null;
        });
    }

    /**
     * The order is confirmed: what was reserved for it is used, and settled with its provider. Nothing happens without a reservation.
     *
     * @throws Conflict when it was given back
     */
    public void use(String orderId, Command command) {
        end(orderId, VoucherUse.State.USED, command);
    }

    /**
     * The order ended otherwise: what was reserved for it is free again. Nothing happens without a reservation.
     *
     * @throws Conflict when it was used
     */
    public void release(String orderId, Command command) {
        end(orderId, VoucherUse.State.RELEASED, command);
    }

    /** What the enterprise has in a year, under any of its ids. */
    public VoucherBalance balance(String partyId, int year) {
        return store.balance(aliases.same(partyId), year);
    }

    /** What the enterprise's orders took in a year, the latest first. */
    public Page<VoucherUse> listUses(String partyId, int year, Paging paging) {
        return store.listUses(aliases.same(partyId), year, paging);
    }

    /** What stands for an order; empty when no voucher was reserved for it. */
    public Optional<VoucherUse> find(String orderId) {
        return store.findUse(orderId);
    }

    private void end(String orderId, VoucherUse.State end, Command command) {
        journal.inTransaction(() -> {
            journal.take(SUBJECT + orderId);
            Optional<VoucherUse> use = store.findUse(orderId).filter(u -> u.state() != end);
            use.ifPresent(u -> {
                if (u.state() != VoucherUse.State.RESERVED) {
                    throw new Conflict("这个订单的创新券" + u.state().label() + "，不能再改为" + end.label() + "。");
                }
                journal.take(account(u.year(), u.partyId()));
                journal.take(Settlements.account(u.service().providerId()));
                LocalDate day = today(); // after the lock: a month that was settled is over
                journal.append(Ledger.VOUCHER, SUBJECT + orderId, end.name(), Map.of("amountYuan", u.amount().yuan(), "day", day), "", command);
                store.save(u.ended(end, day));
            });
            return null;
        });
    }

    private void refuse(Purchase purchase, BoughtService service, String party, Money amount, LocalDate day) {
        VoucherTerms terms = VoucherTerms.on(day).orElseThrow(() -> new Conflict(nothingSet(day).chinese()));
        VoucherRules.objection(terms, service).ifPresent(sentence -> {
            throw new Conflict(sentence.chinese());
        });
        List<String> refusals = VoucherRules.refusals(terms, balance(party, day.getYear()), purchase.price(), amount, day);
        if (!refusals.isEmpty()) {
            throw new Conflict(String.join("", refusals));
        }
    }

    private static void refuseOther(List<Entry> before, Money amount) {
        if (before.size() > 1) {
            throw new Conflict("这个订单的创新券" + VoucherUse.State.valueOf(before.getLast().kind()).label() + "，不能再预留。");
        }
        Money reserved = Money.of(before.getFirst().facts().get("amountYuan").toString());
        if (!reserved.equals(amount)) {
            throw new Conflict("这个订单已经预留创新券 " + reserved.display() + "，不能改成 " + amount.display() + "。");
        }
    }

    private static Map<String, Object> facts(Purchase purchase, BoughtService service, String party, Money amount, int year) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("orderId", purchase.orderId());
        facts.put("partyId", party);
        facts.put("year", year);
        facts.put("serviceId", service.id());
        facts.put("providerId", service.providerId());
        facts.put("priceYuan", purchase.price().yuan());
        facts.put("amountYuan", amount.yuan());
        return facts;
    }

    private BoughtService service(String id) {
        return store.findService(id).orElseThrow(() -> new NotFound("服务", id));
    }

    /** What is locked before anything of this enterprise and year is summed. */
    static String account(int year, String partyId) {
        return "voucher-account-" + year + "-" + partyId;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CHANGZHI));
    }

    private static Saying nothingSet(LocalDate day) {
        return Saying.of("says.voucher.nothingSet", day);
    }
}
