package cn.jinchuanggu.intake.table;

import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.intake.Standards;
import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.intake.exchange.ExchangeTie;
import cn.jinchuanggu.intake.table.Columns.Optionally;
import cn.jinchuanggu.listing.sheet.SheetColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ties between what is there: both ends by id or by name, with a kind when several have the name. */
final class RelationTable implements IntakeTable {

    private static final String FROM = "from";
    private static final String FROM_KIND = "fromKind";
    private static final String TO = "to";
    private static final String TO_KIND = "toKind";
    private static final String TYPE = "tie";
    private static final String NOTE = "note";
    private static final Map<String, String> KINDS = GraphModel.get().listNodeKinds().stream().filter(k -> k.roles().contains("Entity"))
            .collect(Collectors.toMap(GraphModel.NodeKind::chinese, GraphModel.NodeKind::label));
    private static final Map<String, String> TYPES = GraphModel.get().listTieKinds().stream().filter(RelationTable::joinsEntities)
            .collect(Collectors.toMap(GraphModel.TieKind::chinese, GraphModel.TieKind::type));

    private final List<SheetColumn> columns = list();

    @Override
    public List<SheetColumn> columns() {
        return columns;
    }

    private static List<SheetColumn> list() {
        List<String> kinds = KINDS.keySet().stream().sorted().toList();
        return Columns.of(Stream.of(
                new Optionally(FROM, "起点").known("从", "甲方").explained("编号或全称。", "").example("ent-sample-01").required(Columns::text),
                new Optionally(FROM_KIND, "起点类别").explained("用名称而且有同名的时候写。", String.join("、", kinds)).example("企业").read(Columns.oneOf(kinds)),
                new Optionally(TYPE, "关系").known("关系类型").explained("", String.join("、", TYPES.keySet().stream().sorted().toList())).example("合作")
                        .required(Columns.oneOf(TYPES.keySet())),
                new Optionally(TO, "终点").known("到", "乙方").explained("编号或全称。", "").example("inst-sample-01").required(Columns::text),
                new Optionally(TO_KIND, "终点类别").explained("用名称而且有同名的时候写。", String.join("、", kinds)).example("高校院所").read(Columns.oneOf(kinds)),
                new Optionally(Columns.SINCE, "自").known("起始", "开始时间").explained("从什么时候起，可写到年、月或日。", "").example("2024-03").read(Standards::since),
                new Optionally(NOTE, "备注").known("说明").explained("一句话，是什么事。", "").example("共建托辊寿命试验台").read(Columns::text)), SaidBy.columns());
    }

    @Override
    public Set<String> lookedUp() {
        return Set.of(FROM, TO);
    }

    @Override
    public List<ExchangeLine> lines(Row row) {
        Optional<SaidBy> said = SaidBy.required(row);
        Optional<String> from = end(row, FROM, FROM_KIND, "起点");
        Optional<String> to = end(row, TO, TO_KIND, "终点");
        List<ExchangeLine> lines = new ArrayList<>();
        if (row.problems().isEmpty()) {
            said.ifPresent(by -> {
                lines.add(new ExchangeTie(TYPES.get(row.text(TYPE)), from.orElseThrow(), to.orElseThrow(), by.key(), by.since(row.text(Columns.SINCE)), row.text(NOTE)));
                by.into(lines);
            });
        }
        return lines;
    }

    private static Optional<String> end(Row row, String field, String kindField, String what) {
        String kind = row.text(kindField);
        return row.words().one(row, field, row.text(field), kind == null ? "Entity" : KINDS.get(kind), kind == null ? what : kind);
    }

    /** Merging is a judgement, not a relation. */
    private static boolean joinsEntities(GraphModel.TieKind tie) {
        return !tie.type().equals("MERGED_INTO") && Stream.concat(tie.from().stream(), tie.to().stream()).allMatch(end -> Set.of("Entity", "Party", "Listing").contains(end)
                || GraphModel.get().getNodeKind(end).roles().contains("Entity"));
    }
}
