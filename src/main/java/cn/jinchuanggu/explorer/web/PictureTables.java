package cn.jinchuanggu.explorer.web;

import cn.jinchuanggu.explorer.Picture;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.reference.Codes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A picture as two tables: the same rows as its drawing. */
final class PictureTables {

    private PictureTables() {
    }

    static TextTable nodes(Picture picture) {
        Map<String, Function<Picture.Node, String>> columns = new LinkedHashMap<>();
        columns.put("编号", Picture.Node::id);
        columns.put("名称", Picture.Node::name);
        columns.put("种类", Picture.Node::kindLabel);
        columns.put("产业与细分领域", PictureTables::topics);
        columns.put("真实或示例", n -> n.illustrative() ? "示例" : "真实");
        columns.put("来源等级", Picture.Node::grade);
        return TextTable.of("对象", columns, picture.nodes());
    }

    static TextTable ties(Picture picture) {
        Map<String, String> names = picture.nodes().stream().collect(Collectors.toMap(Picture.Node::id, Picture.Node::name));
        Map<String, Function<Picture.Tie, String>> columns = new LinkedHashMap<>();
        columns.put("从编号", Picture.Tie::from);
        columns.put("从", t -> names.getOrDefault(t.from(), ""));
        columns.put("关系", Picture.Tie::label);
        columns.put("到编号", Picture.Tie::to);
        columns.put("到", t -> names.getOrDefault(t.to(), ""));
        columns.put("起始", t -> t.since().isEmpty() ? "未注明" : t.since());
        columns.put("来源", Picture.Tie::sourceTitle);
        columns.put("来源等级", Picture.Tie::grade);
        columns.put("说明", t -> t.note() == null ? "" : t.note());
        return TextTable.of("关系", columns, picture.ties());
    }

    static String topics(Picture.Node node) {
        List<String> names = node.topics().stream().filter(t -> !t.equals(node.id())).map(Codes::nameOf).toList();
        return String.join("、", names);
    }
}
