package cn.jinchuanggu.intake;

import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.intake.exchange.ExchangeNode;
import cn.jinchuanggu.intake.exchange.ExchangeSource;
import cn.jinchuanggu.intake.exchange.ExchangeTie;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the lines of one file fit what is there: no id of another kind, ends and sources that exist, ties that the model allows, an owner
 * for every listing. What earlier rows of the file add counts as there.
 */
final class FitChecks {

    /** Ties by which somebody owns or posts a listing. */
    static final Set<String> OWNERSHIP = Arrays.stream(ListingKind.values()).map(ListingKind::ownership).collect(Collectors.toUnmodifiableSet());
    /** Made by a person's judgement only. */
    private static final String MERGE = "MERGED_INTO";
    private static final String MASKED = "masked";
    private static final String PARTY = "Party";
    private static final String LISTING = "Listing";

    private final RowSource file;
    /** Entities and sources that earlier rows of the file add: id to kind, keys. */
    private final Map<String, String> added = new HashMap<>();
    private final Set<String> addedSources = new HashSet<>(Set.of(ExchangeSource.ILLUSTRATIVE));

    FitChecks(RowSource file) {
        this.file = file;
    }

    /** Notes what a row adds. */
    void accept(RowDraft row) {
        for (ExchangeLine line : row.lines()) {
            switch (line) {
                case ExchangeNode node -> added.put(node.id(), node.kind());
                case ExchangeSource source -> addedSources.add(source.key());
                case ExchangeTie tie -> {
                    // nobody names a tie
                }
            }
        }
    }

    /** What is wrong with a row; the fields are names of properties. */
    List<Problem> check(RowDraft row, GraphState state) {
        List<Problem> problems = new ArrayList<>();
        for (ExchangeLine line : row.lines()) {
            switch (line) {
                case ExchangeSource source -> {
                    // whatever it says of itself fits
                }
                case ExchangeNode node -> node(node, row, state, problems);
                case ExchangeTie tie -> tie(tie, row, state, problems);
            }
        }
        return problems;
    }

    private void node(ExchangeNode node, RowDraft row, GraphState state, List<Problem> problems) {
        LineChecks.sourcesOf(node).forEach(key -> source(key, "sources", row, state, problems));
        NodeState before = state.findNode(node.id()).orElse(null);
        boolean maskedBefore = before != null && Boolean.TRUE.equals(before.properties().get(MASKED));
        if (Boolean.TRUE.equals(node.properties().get(MASKED)) && !maskedBefore && !ownedInRow(node, row)) {
            problems.add(new Problem(MASKED, "隐名条目的单位写在另一行，会因此公开。", "请用成果或需求的表格导入，单位和条目写在同一行。"));
        }
        if (before == null) {
            if (GraphModel.get().getNodeKind(node.kind()).roles().contains(LISTING) && !file.givesOwner(node.id()) && !ownedInRow(node, row)) {
                problems.add(new Problem("id", "条目没有单位。", "请在文件里加上拥有或发布它的关系。"));
            }
        } else if (!before.kind().equals(node.kind())) {
            problems.add(new Problem("id", "编号 " + node.id() + " 已经是另一类对象：" + told(before) + "。", "请换一个编号。"));
        } else if (before.hidden()) {
            problems.add(new Problem("id", told(before) + " 不公开（草稿或已撤回），不能用导入改动。", "请由所属单位在平台上修改。"));
        }
    }

    private static boolean ownedInRow(ExchangeNode node, RowDraft row) {
        return row.lines().stream().anyMatch(line -> line instanceof ExchangeTie tie && tie.to().equals(node.id()) && OWNERSHIP.contains(tie.type()));
    }

    private void tie(ExchangeTie tie, RowDraft row, GraphState state, List<Problem> problems) {
        if (tie.type().equals(MERGE)) {
            problems.add(new Problem("tie", "合并不能导入。", "请在“数据质量”里判断两个对象是不是同一个。"));
        }
        source(tie.source(), "source", row, state, problems);
        String from = kindOf(tie.from(), row, state);
        String to = kindOf(tie.to(), row, state);
        if (from.isEmpty()) {
            problems.add(missing("from", tie.from()));
        }
        if (to.isEmpty()) {
            problems.add(missing("to", tie.to()));
        }
        GraphModel.TieKind kind = GraphModel.get().getTieKind(tie.type());
        if (!from.isEmpty() && !to.isEmpty() && !(fits(from, kind.from()) && fits(to, kind.to()))) {
            problems.add(new Problem("tie", "“%s”不能从%s指向%s。".formatted(kind.chinese(), chinese(from), chinese(to)),
                    "它的起点是%s，终点是%s。".formatted(chinese(kind.from()), chinese(kind.to()))));
        }
    }

    private void source(String key, String field, RowDraft row, GraphState state, List<Problem> problems) {
        boolean inRow = row.lines().stream().anyMatch(line -> line instanceof ExchangeSource source && source.key().equals(key));
        if (!inRow && !LineChecks.isAccount(key) && !addedSources.contains(key) && state.findSource(key).isEmpty()) {
            problems.add(new Problem(field, "没有编号为 " + key + " 的来源。", "请写已有来源的编号，或写来源标题、网址和日期。"));
        }
    }

    /** Empty when there is none that the public may see. */
    private String kindOf(String id, RowDraft row, GraphState state) {
        String inRow = row.lines().stream().filter(line -> line instanceof ExchangeNode node && node.id().equals(id)).map(line -> ((ExchangeNode) line).kind())
                .findFirst().orElseGet(() -> added.getOrDefault(id, file.awaitedKind(id)));
        return state.findNode(id).map(node -> node.hidden() ? "" : node.kind()).orElse(inRow);
    }

    private static Problem missing(String field, String id) {
        return new Problem(field, "没有编号为 " + id + " 的对象。", "请先导入它，或核对编号。");
    }

    private static boolean fits(String kind, List<String> allowed) {
        return allowed.contains(kind) || GraphModel.get().getNodeKind(kind).roles().stream().anyMatch(allowed::contains);
    }

    private static String chinese(List<String> kinds) {
        return String.join("、", kinds.stream().map(FitChecks::chinese).toList());
    }

    private static String chinese(String kind) {
        return switch (kind) {
            case "Entity" -> "任何对象";
            case PARTY -> "主体";
            case LISTING -> "条目";
            default -> GraphModel.get().getNodeKind(kind).chinese();
        };
    }

    private static String told(NodeState node) {
        return node.name() + "（" + chinese(node.kind()) + "，" + node.id() + "）";
    }
}
