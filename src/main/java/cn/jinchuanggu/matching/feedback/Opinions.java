package cn.jinchuanggu.matching.feedback;

import cn.jinchuanggu.journal.Entry;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The opinions that count now, in memory: a ranking asks for some hundred pairs and must not ask the graph for each. Told by
 * one thread, asked by many. Everything follows from the entries alone, so that two processes that read them know the same.
 */
final class Opinions {

    private final Map<String, Opinion> current = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Opinion>> byMatch = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Opinion>> byAsker = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Opinion>> byAchievement = new ConcurrentHashMap<>();
    private final Map<String, Tally> tallies = new ConcurrentHashMap<>();
    private final double halfLifeDays;

    /** @param halfLifeDays days in which an opinion loses half of its weight */
    Opinions(double halfLifeDays) {
        this.halfLifeDays = halfLifeDays;
    }

    /** Takes in the next entry of the ledger. */
    void learn(Entry entry) {
        Opinion before = current.get(entry.subject());
        if (before != null) {
            current.remove(before.id());
            forget(byMatch, match(before.needId(), before.achievementId()), before);
            forget(byAsker, before.party(), before);
            forget(byAchievement, before.achievementId(), before);
        }
        if (!entry.kind().equals(Opinion.WITHDRAWN)) {
            keep(Opinion.of(entry));
        } else if (before != null) {
            count(before.achievementId());
        }
    }

    private void keep(Opinion opinion) {
        current.put(opinion.id(), opinion);
        keep(byMatch, match(opinion.needId(), opinion.achievementId()), opinion);
        if (opinion.side() == Side.NEED) {
            keep(byAsker, opinion.party(), opinion);
        }
        keep(byAchievement, opinion.achievementId(), opinion);
        count(opinion.achievementId());
    }

    private void count(String achievementId) {
        Collection<Opinion> said = about(achievementId);
        if (said.isEmpty()) {
            tallies.remove(achievementId);
        } else {
            tallies.put(achievementId, Tally.of(said, halfLifeDays));
        }
    }

    /** The opinion of this id, while it counts. */
    Optional<Opinion> find(String id) {
        return Optional.ofNullable(current.get(id));
    }

    /** What is thought of one match, in a fixed order. */
    Collection<Opinion> ofMatch(String needId, String achievementId) {
        return values(byMatch, match(needId, achievementId));
    }

    /** What a party thinks of what was offered to its needs. */
    Collection<Opinion> ofAsker(String party) {
        return values(byAsker, party);
    }

    /** What is thought of an achievement. */
    Collection<Opinion> about(String achievementId) {
        return values(byAchievement, achievementId);
    }

    /** How an achievement was received by all who answered; {@link Tally#NOTHING} when nobody did. */
    Tally tally(String achievementId) {
        return tallies.getOrDefault(achievementId, Tally.NOTHING);
    }

    /** All of them, in a fixed order. */
    List<Opinion> list() {
        return current.values().stream().sorted(Comparator.comparing(Opinion::id)).toList();
    }

    boolean isEmpty() {
        return current.isEmpty();
    }

    private static String match(String needId, String achievementId) {
        return needId + "\n" + achievementId;
    }

    private static Collection<Opinion> values(Map<String, Map<String, Opinion>> index, String key) {
        return key == null ? List.of() : index.getOrDefault(key, Map.of()).values();
    }

    private static void keep(Map<String, Map<String, Opinion>> index, String key, Opinion opinion) {
        index.computeIfAbsent(key, k -> new ConcurrentSkipListMap<>()).put(opinion.id(), opinion);
    }

    private static void forget(Map<String, Map<String, Opinion>> index, String key, Opinion opinion) {
        if (key != null) {
            index.computeIfPresent(key, (k, said) -> said.remove(opinion.id()) != null && said.isEmpty() ? null : said);
        }
    }
}
