package cn.jinchuanggu.intake.table;

import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.intake.exchange.ExchangeNode;
import cn.jinchuanggu.intake.exchange.ExchangeTie;
import cn.jinchuanggu.listing.ListingDrafts;
import cn.jinchuanggu.listing.sheet.SheetColumn;
import cn.jinchuanggu.shared.InvalidInput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * 科技成果 or 技术需求 that park staff enter for their owners, by the same checks as when the owners do it themselves. Who says so is the
 * account that imports, unless the row names a source.
 */
final class ListingTable implements IntakeTable {

    private static final String OWNER = "ownerId";
    private static final String TITLE = "title";
    private static final String INVENTORS = "inventorIds";
    private static final String MASKED = "masked";
    /** Of these ties a listing has just those that its row names. */
    private static final Set<String> REPLACED = Set.of("IN_SEGMENT", "IN_FIELD", "INVENTED");
    private static final List<SheetColumn> SAID_BY = SaidBy.columns();
    private static final Set<String> NOT_OF_LISTINGS = SAID_BY.stream().map(SheetColumn::field).collect(Collectors.toSet());

    private final String kind;
    private final List<SheetColumn> columns;
    private final BiFunction<Map<String, Object>, Row, ListingDrafts.Draft> draft;

    private ListingTable(String kind, List<SheetColumn> own, BiFunction<Map<String, Object>, Row, ListingDrafts.Draft> draft) {
        this.kind = kind;
        this.columns = Columns.of(List.of(Columns.id("")).stream(), Columns.of(own.stream().map(c -> c.field().equals(OWNER) ? owner(c) : c), SAID_BY));
        this.draft = draft;
    }

    static ListingTable ofAchievements(List<SheetColumn> own, ListingDrafts drafts) {
        return new ListingTable("Achievement", own, (fields, row) -> drafts.achievement(fields, row.actor()));
    }

    static ListingTable ofNeeds(List<SheetColumn> own, ListingDrafts drafts) {
        return new ListingTable("Need", own, (fields, row) -> drafts.need(fields, row.actor()));
    }

    /** Staff enter for others, so the owner must be named; by its name too. */
    private static SheetColumn owner(SheetColumn column) {
        return new SheetColumn(OWNER, column.header().replace("编号", ""), List.of(column.header(), "单位", "单位名称"), true, "平台上的编号或全称。", "",
                "漳源理工学院（示例）", Columns::text);
    }

    @Override
    public List<SheetColumn> columns() {
        return columns;
    }

    @Override
    public Set<String> lookedUp() {
        return Set.of(Columns.ID, OWNER, INVENTORS);
    }

    @Override
    public List<ExchangeLine> lines(Row row) {
        Map<String, Object> fields = new HashMap<>(row.values());
        fields.keySet().removeAll(NOT_OF_LISTINGS);
        fields.remove(Columns.ID);
        Optional<String> owner = row.words().one(row, OWNER, row.text(OWNER), "Party", "单位");
        owner.ifPresent(id -> fields.put(OWNER, id));
        List<String> inventors = row.texts(INVENTORS).stream().map(word -> row.words().one(row, INVENTORS, word, "Expert", "专家")).flatMap(Optional::stream).toList();
        if (!inventors.isEmpty()) {
            fields.put(INVENTORS, inventors);
        }
        Optional<SaidBy> said = SaidBy.of(row);
        try {
            ListingDrafts.Draft read = draft.apply(fields, row);
            return row.problems().isEmpty() ? lines(read, row, said) : List.of();
        } catch (InvalidInput e) {
            // an owner that was not found is told once
            e.problems().stream().filter(p -> owner.isPresent() || !p.field().equals(OWNER)).forEach(row.problems()::add);
            return List.of();
        }
    }

    private List<ExchangeLine> lines(ListingDrafts.Draft read, Row row, Optional<SaidBy> said) {
        String id = row.text(Columns.ID) == null ? read.id() : row.text(Columns.ID);
        Map<String, Object> details = new HashMap<>(read.details());
        // what the row does not say stays as it is
        details.values().removeIf(value -> value == null || value instanceof Collection<?> many && many.isEmpty());
        if (row.text(MASKED) == null) {
            details.remove(MASKED);
        }
        String name = String.valueOf(details.remove(Columns.NAME));
        Map<String, Object> first = new HashMap<>(read.first());
        first.values().removeIf(value -> value == null);
        said.ifPresent(by -> {
            by.into(details);
            first.putAll(by.grade());
        });
        List<ExchangeTie> ties = read.ties().stream().map(tie -> new ExchangeTie(tie.type(), tie.from().equals(read.id()) ? id : tie.from(),
                tie.to().equals(read.id()) ? id : tie.to(), said.map(SaidBy::key).orElse(tie.source()), tie.since(), tie.note(), tie.masked(), true)).toList();
        Set<String> replaced = new HashSet<>(ties.stream().map(ExchangeTie::type).filter(REPLACED::contains).toList());
        List<ExchangeLine> lines = new ArrayList<>(List.of(new ExchangeNode(kind, id, name, details, first, replaced)));
        said.ifPresent(by -> by.into(lines));
        lines.addAll(new LinkedHashSet<>(ties));
        return lines;
    }
}
