package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.collaboration.bridge.BrokerBridge;
import cn.jinchuanggu.collaboration.bridge.BrokeredBefore;
import cn.jinchuanggu.engagement.introduction.store.IntroductionStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which brokers introduced somebody to a party, as far as a reader may know. Only what both sides agreed to, about listings
 * that are public and unmasked now, counts at all; who the other side was is told only to those who take part.
 */
@Component
class PastIntroductions implements BrokeredBefore {

    private static final int MOST = 500;

    private final IntroductionStore store;

    PastIntroductions(IntroductionStore store) {
        this.store = store;
    }

    /** An agreed introduction by a broker. */
    private record Brought(IntroductionHead head, LocalDate on) {

        boolean isOf(String party) {
            return head.achievement().partyId().equals(party) || head.need().partyId().equals(party);
        }

        String sentence() {
            return "%s 把“%s”（%s）引荐给“%s”（%s）".formatted(on, head.achievement().title(), head.achievement().partyName(), head.need().title(), head.need().partyName());
        }
    }

    @Override
    public List<BrokerBridge> list(String fromId, String toId, Actor reader, LocalDate today) {
        Map<String, List<Brought>> byBroker = new LinkedHashMap<>();
        store.listAgreed(List.of(fromId, toId), MOST).stream().filter(s -> !s.head().achievement().masked() && !s.head().need().masked())
                .map(s -> new Brought(s.head(), s.updatedAt().toLocalDate()))
                .forEach(b -> b.head().broker().ifPresent(broker -> byBroker.computeIfAbsent(broker, k -> new ArrayList<>()).add(b)));
        return byBroker.values().stream().map(all -> bridge(all, fromId, toId, reader, today)).sorted(BrokerBridge.BEST_FIRST).toList();
    }

    private static BrokerBridge bridge(List<Brought> all, String from, String to, Actor reader, LocalDate today) {
        List<Brought> ofFrom = all.stream().filter(b -> b.isOf(from)).toList();
        List<Brought> ofTo = all.stream().filter(b -> b.isOf(to)).toList();
        return BrokerBridge.of(all.getFirst().head().proposerName(), ofFrom.size(), latest(ofFrom).orElse(null), ofTo.size(), latest(ofTo).orElse(null),
                all.stream().filter(b -> takesPart(b.head(), reader)).map(Brought::sentence).toList(), today);
    }

    private static Optional<LocalDate> latest(Collection<Brought> brought) {
        return brought.stream().map(Brought::on).max(LocalDate::compareTo);
    }

    private static boolean takesPart(IntroductionHead head, Actor reader) {
        return reader.has(Role.OPERATOR) || reader.username().equals(head.proposer()) || reader.actsFor(head.achievement().partyId())
                || reader.actsFor(head.need().partyId());
    }
}
