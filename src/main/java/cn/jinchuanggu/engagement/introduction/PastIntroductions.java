package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.collaboration.bridge.BrokerBridge;
import cn.jinchuanggu.collaboration.bridge.BrokeredBefore;
import cn.jinchuanggu.engagement.introduction.store.IntroductionStore;
import cn.jinchuanggu.graph.Aliases;
import cn.jinchuanggu.privacy.ConsentBook;
import cn.jinchuanggu.privacy.ConsentPurpose;
import cn.jinchuanggu.shared.Saying;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which brokers introduced somebody to a party, as far as a reader may know. Only what both sides agreed to, about listings
 * that are public and unmasked now, counts at all; who the other side was is told only to those who take part. A broker who does
 * not agree to be named to others is told of only to those who take part as well.
 */
@Component
class PastIntroductions implements BrokeredBefore {

    private static final int MOST = 500;

    private final IntroductionStore store;
    private final Aliases aliases;
    private final ConsentBook consents;

    PastIntroductions(IntroductionStore store, Aliases aliases, ConsentBook consents) {
        this.store = store;
        this.aliases = aliases;
        this.consents = consents;
    }

    /** An agreed introduction by a broker. */
    private record Brought(IntroductionHead head, LocalDate on) {

        /** @param party all ids that it has had */
        boolean isOf(Set<String> party) {
            return party.contains(head.achievement().partyId()) || party.contains(head.need().partyId());
        }

        Saying sentence() {
            return Saying.of("says.broker.introduced", on, head.achievement().title(), head.achievement().partyName(), head.need().title(), head.need().partyName());
        }
    }

    @Override
    public List<BrokerBridge> list(String fromId, String toId, Actor reader, LocalDate today) {
        Set<String> from = aliases.same(fromId);
        Set<String> to = aliases.same(toId);
        Map<String, List<Brought>> byBroker = new LinkedHashMap<>();
        store.listAgreed(Stream.concat(from.stream(), to.stream()).toList(), MOST).stream().filter(s -> !s.head().achievement().masked() && !s.head().need().masked())
                .map(s -> new Brought(s.head(), s.updatedAt().toLocalDate()))
                .filter(b -> isNamedTo(reader, b.head()))
                .forEach(b -> b.head().broker().ifPresent(broker -> byBroker.computeIfAbsent(broker, k -> new ArrayList<>()).add(b)));
        return byBroker.values().stream().map(all -> bridge(all, from, to, reader, today)).sorted(BrokerBridge.BEST_FIRST).toList();
    }

    private static BrokerBridge bridge(List<Brought> all, Set<String> from, Set<String> to, Actor reader, LocalDate today) {
        List<Brought> ofFrom = all.stream().filter(b -> b.isOf(from)).toList();
        List<Brought> ofTo = all.stream().filter(b -> b.isOf(to)).toList();
        return BrokerBridge.of(all.getFirst().head().proposerName(), ofFrom.size(), latest(ofFrom).orElse(null), ofTo.size(), latest(ofTo).orElse(null),
                all.stream().filter(b -> takesPart(b.head(), reader)).map(Brought::sentence).toList(), today);
    }

    private static Optional<LocalDate> latest(Collection<Brought> brought) {
        return brought.stream().map(Brought::on).max(LocalDate::compareTo);
    }

    private boolean isNamedTo(Actor reader, IntroductionHead head) {
        return takesPart(head, reader) || head.broker().filter(broker -> consents.holds(ConsentPurpose.BROKER_PROFILE, broker)).isPresent();
    }

    private static boolean takesPart(IntroductionHead head, Actor reader) {
        return reader.has(Role.OPERATOR) || reader.username().equals(head.proposer()) || reader.actsFor(head.achievement().partyId())
                || reader.actsFor(head.need().partyId());
    }
}
