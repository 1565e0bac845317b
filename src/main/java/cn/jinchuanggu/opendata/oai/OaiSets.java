package cn.jinchuanggu.opendata.oai;

import cn.jinchuanggu.opendata.PublicRecord;
import cn.jinchuanggu.opendata.Vocabulary;
import cn.jinchuanggu.opendata.oai.OaiError.Code;
import cn.jinchuanggu.reference.Codes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sets of the repository: {@code kind:Need}, {@code track:track-electronics}. */
final class OaiSets {

    static final String KIND = "kind:";
    static final String TRACK = "track:";

    private OaiSets() {
    }

    /** Set specification to name, parents before their children. */
    static Map<String, String> list() {
        Map<String, String> sets = new LinkedHashMap<>();
        sets.put("kind", "按种类");
        Vocabulary.listKinds().forEach(k -> sets.put(KIND + k.label(), k.chinese()));
        sets.put("track", "按产业");
        Codes.listTracks().forEach(t -> sets.put(TRACK + t.id(), t.name()));
        return sets;
    }

    /** @throws OaiError badArgument when there is no such set */
    static void require(String set) throws OaiError {
        if (!list().containsKey(set)) {
            throw new OaiError(Code.badArgument, "没有名为“" + set + "”的集合；ListSets 列出全部。");
        }
    }

    /** The sets that a record belongs to. */
    static List<String> of(PublicRecord record) {
        return Stream.concat(Stream.of(KIND + record.kind()), record.topics().stream().map(t -> TRACK + t)).toList();
    }
}
