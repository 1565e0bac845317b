package cn.jinchuanggu.collaboration.bridge;

import cn.jinchuanggu.account.Actor;
import java.time.LocalDate;
import java.util.List;

/** Knows what brokers have brought about before; implemented where introductions are kept. */
public interface BrokeredBefore {

    /**
     * Brokers who introduced one of two parties, or both, to anybody: only introductions whose two sides agreed to know each
     * other, about listings that are public and not masked.
     *
     * @return those who know both first, then the most introductions of {@code to}, then of {@code from}
     */
    List<BrokerBridge> list(String fromId, String toId, Actor reader, LocalDate today);
}
