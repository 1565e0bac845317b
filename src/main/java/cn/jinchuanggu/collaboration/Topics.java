package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.store.PartyProfile.Topic;
import cn.jinchuanggu.shared.Saying;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Topics inside a sentence. */
public final class Topics {

    private static final int SHOWN = 5;
    private static final Map<String, String> GROUPS = Map.of("Concept", "概念", "Field", "学科", "Segment", "细分领域", "Track", "产业");

    private Topics() {
    }

    /** What topics of a kind are called inside a sentence. @param kind Concept, Field, Segment or Track */
    public static String group(String kind) {
        return GROUPS.get(kind);
    }

    /** Such as 概念 机器视觉、边缘计算，细分领域 煤矿安全装备; of more than five the first five and how many there are. */
    static Saying read(List<Topic> topics) {
        Map<String, List<Topic>> groups = topics.stream().limit(SHOWN)
                .collect(Collectors.groupingBy(Topic::kind, LinkedHashMap::new, Collectors.toList()));
        Saying shown = groups.entrySet().stream().map(g -> of(g.getKey(), g.getValue()))
                .reduce((before, next) -> Saying.of("says.topics.then", before, next)).orElse(Saying.NOTHING);
        return topics.size() > SHOWN ? Saying.of("says.topics.more", shown, topics.size()) : shown;
    }

    private static Saying of(String kind, List<Topic> topics) {
        return Saying.of("says.topics.group", Saying.label(group(kind)), Saying.labels(topics.stream().map(Topic::name).toList()));
    }
}
