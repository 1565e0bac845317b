package cn.jinchuanggu.opendata.oai;

import cn.jinchuanggu.graph.GraphModel.NodeKind;
import cn.jinchuanggu.opendata.PublicRecord;
import cn.jinchuanggu.opendata.Vocabulary;
import cn.jinchuanggu.opendata.oai.OaiError.Code;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sets of the repository, side by side: a kind such as {@code Need}, an industry such as {@code track-electronics}. */
final class OaiSets {

    private OaiSets() {
    }

    /** Set specification to name. */
    static Map<String, String> list() {
        Map<String, String> sets = new LinkedHashMap<>();
        Vocabulary.listKinds().forEach(k -> sets.put(k.label(), "种类：" + k.chinese()));
        Codes.listTracks().forEach(t -> sets.put(t.id(), "产业：" + t.name()));
        return sets;
    }

    /** The kind that a set stands for; empty when it is an industry. */
    static Optional<String> findKind(String set) {
        return Vocabulary.listKinds().stream().map(NodeKind::label).filter(set::equals).findFirst();
    }

    /** The industry that a set stands for; empty when it is a kind. */
    static Optional<String> findTrack(String set) {
        return Codes.findTrack(set).map(Track::id);
    }

    /** @throws OaiError badArgument when there is no such set */
    static void require(String set) throws OaiError {
        if (!list().containsKey(set)) {
            throw new OaiError(Code.badArgument, "没有名为“" + set + "”的集合；ListSets 列出全部。");
        }
    }

    /** The sets that a record belongs to. */
    static List<String> of(PublicRecord record) {
        return Stream.concat(Stream.of(record.kind()), record.topics().stream()).toList();
    }
}
