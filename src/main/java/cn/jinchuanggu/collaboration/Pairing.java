package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.store.PartyProfile;
import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.shared.Saying;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two parties side by side, with all that the signals may read.
 *
 * @param self   the party that looks for partners
 * @param other  the one that may be proposed
 * @param paths  between the two, most trusted first
 * @param titles key of a source to its name for people
 */
record Pairing(PartyProfile self, PartyProfile other, List<PathEvidence> paths, Map<String, String> titles) {

    /** Names of the sources behind these keys, without repetition. */
    Saying sources(Set<String> keys) {
        Set<String> names = new LinkedHashSet<>();
        keys.forEach(key -> names.add(titles.getOrDefault(key, key)));
        return names.isEmpty() ? Saying.label("未注明来源") : Saying.apart(names);
    }

    /** Names of the sources that describe the two parties. */
    Saying sourcesOfParties() {
        Set<String> keys = new LinkedHashSet<>(self.sourceKeys());
        keys.addAll(other.sourceKeys());
        return sources(keys);
    }

    /** Topics of a thing by id; of one id the first counts. */
    static Map<String, PartyProfile.Topic> byId(List<PartyProfile.Topic> topics) {
        return topics.stream().collect(Collectors.toMap(PartyProfile.Topic::id, t -> t, (a, b) -> a, LinkedHashMap::new));
    }
}
