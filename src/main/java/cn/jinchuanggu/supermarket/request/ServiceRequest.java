package cn.jinchuanggu.supermarket.request;

import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.listing.Masking;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.supermarket.Wanted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as its entries tell it.
 *
 * @param masked  whether providers learn who asks only when their offer is accepted
 * @param wanted  what is to be done
 * @param offers  the one that stands of each provider, in their order
 * @param orderId of the order that it became; empty while none was accepted
 */
public record ServiceRequest(String id, String partyId, String partyName, boolean masked, boolean illustrative, Wanted wanted, List<Offer> offers, RequestState state,
        Optional<String> orderId, Optional<Integer> acceptedOffer, List<Entry> entries) {

    /** What stands for the name of who asks where it is not to be known. */
    public static final String UNNAMED = "一家企业（隐名）";
    private static final int TITLE = 30;

    static ServiceRequest of(String id, List<Entry> entries) {
        Map<String, Object> facts = entries.getFirst().facts();
        Map<String, Offer> offers = new LinkedHashMap<>();
        RequestState state = RequestState.OPEN;
        Optional<String> order = Optional.empty();
        Optional<Integer> accepted = Optional.empty();
        for (Entry entry : entries) {
            RequestStep step = RequestStep.valueOf(entry.kind());
            state = step.leadsTo();
            if (step == RequestStep.OFFER) {
                Offer offer = offer(entry);
                offers.remove(offer.providerId());
                offers.put(offer.providerId(), offer);
            } else if (step == RequestStep.ACCEPT) {
                order = Optional.of((String) entry.facts().get("orderId"));
                accepted = Optional.of(((Number) entry.facts().get("offer")).intValue());
            }
        }
        return new ServiceRequest(id, (String) facts.get("partyId"), (String) facts.get("partyName"), (Boolean) facts.get("masked"),
                (Boolean) facts.get("illustrative"), wanted(facts),
                List.copyOf(offers.values()), state, order, accepted, List.copyOf(entries));
    }

    ServiceRequest with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return of(id, more);
    }

    /** The first words of what is to be done. */
    public String title() {
        String first = wanted.text().strip().split("[。；;！!？?\\n\\r]", 2)[0];
        return first.length() <= TITLE ? first : first.substring(0, TITLE) + "…";
    }

    public int version() {
        return entries.size();
    }

    public LocalDate publishedOn() {
        return entries.getFirst().at().toLocalDate();
    }

    public Optional<Offer> findOffer(int number) {
        return offers.stream().filter(o -> o.number() == number).findFirst();
    }

    ServiceRequest withOffers(List<Offer> shown) {
        return new ServiceRequest(id, partyId, partyName, masked, illustrative, wanted, shown, state, orderId, acceptedOffer, entries);
    }

    /** As those see it who may not know who asks. */
    ServiceRequest hidden() {
        Masking masking = Masking.of(partyName);
        Wanted w = wanted;
        return new ServiceRequest(id, "", UNNAMED, true, illustrative, new Wanted(w.needId(), masking.hide(w.text()), w.category(), w.budget(), w.by(), w.segment(),
                w.stage(), w.voucher()),
                offers, state, orderId, acceptedOffer, entries);
    }

    private static Wanted wanted(Map<String, Object> facts) {
        return new Wanted(Optional.empty(), (String) facts.get("text"), Optional.ofNullable((String) facts.get("category")),
                Optional.ofNullable(facts.get("budgetYuan")).map(b -> Money.of(b.toString())), Optional.ofNullable((String) facts.get("by")).map(LocalDate::parse),
                Optional.ofNullable((String) facts.get("segment")), Optional.empty(), (Boolean) facts.get("voucher"));
    }

    private static Offer offer(Entry entry) {
        Map<String, Object> f = entry.facts();
        return new Offer(entry.sequence(), (String) f.get("providerId"), (String) f.get("providerName"), (String) f.get("serviceId"), (String) f.get("serviceName"),
                Money.of(f.get("priceYuan").toString()), ((Number) f.get("days")).intValue(), entry.why(), entry.at().toLocalDate());
    }
}
