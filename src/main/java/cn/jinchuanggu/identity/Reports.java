package cn.jinchuanggu.identity;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.collaboration.EntityView;
import cn.jinchuanggu.collaboration.EntityViews;
import cn.jinchuanggu.collaboration.StatedFact;
import cn.jinchuanggu.collaboration.Statement;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.identity.Report.Finding;
import cn.jinchuanggu.identity.store.ReportStore;
import cn.jinchuanggu.identity.store.ReportStore.Row;
import cn.jinchuanggu.shared.CreditCode;
import cn.jinchuanggu.shared.Moved;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Orcid;
import cn.jinchuanggu.shared.PatentNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What in the graph cannot be right, or is not well enough proved. Finds and says; changes nothing. */
@Service
public class Reports {

    /** Findings that one report shows. */
    public static final int SHOWN = 100;
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final String MIXED = "illustrative-mixed-with-real";

    private final ReportStore store;
    private final EntityViews entities;
    private final GraphChecks checks;
    private final Clock clock;

    Reports(ReportStore store, EntityViews entities, GraphChecks checks, Clock clock) {
        this.store = store;
        this.entities = entities;
        this.checks = checks;
        this.clock = clock;
    }

    /** All reports, each with at most {@value #SHOWN} findings. */
    public List<Report> list(Actor operator) {
        operator.requireAny(Role.OPERATOR);
        return List.of(identifiers(), contradictions(), reprints(), mixed(), orphans());
    }

    /** How many public entities rest on which grade of source. */
    public Map<String, Long> countGrades(Actor operator) {
        operator.requireAny(Role.OPERATOR);
        return store.countGrades();
    }

    private Report identifiers() {
        List<Finding> findings = new ArrayList<>();
        for (Row row : store.listIdentifiers()) {
            wrong(row, "creditCode", "统一社会信用代码", CreditCode.find(given(row, "creditCode")).isPresent(), findings);
            wrong(row, "orcid", "ORCID", Orcid.find(given(row, "orcid")).isPresent(), findings);
            wrong(row, "patent", "专利号", PatentNumber.find(given(row, "patent")).isPresent(), findings);
        }
        return report("identifiers", "校验不通过的编号", "最后一位校验码与前面不符，多半抄错了一位；请按证照或公告核对。", findings, findings.size());
    }

    private Report contradictions() {
        List<Finding> findings = new ArrayList<>();
        store.listStated(SHOWN).forEach(id -> disagreements(id, findings));
        store.listBackwardStatements(SHOWN).forEach(row -> findings.add(finding(row, row.text("property") + "：止于 " + row.text("until") + "，早于开始的 " + row.text("since") + "。")));
        store.listOddTies(LocalDate.now(clock.withZone(CHANGZHI)), SHOWN).forEach(row -> findings.add(finding(row, oddTie(row))));
        return report("contradictions", "互相矛盾", "两个来源对同一件事说法不同，或者关系不可能成立；两种说法都会显示，直到有人核实。", findings, findings.size());
    }

    private Report reprints() {
        List<Row> rows = store.listReprintsOnly(SHOWN);
        return report("reprints", "只有转载（C 级来源）", "没有官方或媒体来源，页面标“待核”；请补一个 A 级或 B 级来源。",
                rows.stream().map(row -> finding(row, "只有 " + row.text("sources") + " 个 C 级来源。")).toList(), total(rows));
    }

    private Report mixed() {
        List<Finding> findings = checks.run(MIXED).stream()
                .map(found -> new Finding(found.split(" ")[0], found, "", false, "真实与示例混在一起，会把虚构的数算进真实的统计。")).toList();
        return report("mixed", "真实与示例相混", "真实的对象和关系不能以示例为据，示例也不能挂公开来源；统计分开计算。", findings, findings.size());
    }

    private Report orphans() {
        List<Row> rows = store.listOrphans(SHOWN);
        return report("orphans", "没有任何关系", "图谱里没有一条关系连着它，检索之外找不到；请补上所属产业、单位或项目。",
                rows.stream().map(row -> finding(row, "没有关系。")).toList(), total(rows));
    }

    private void disagreements(String id, List<Finding> findings) {
        try {
            List<StatedFact> disagreed = entities.listFacts(id).stream().filter(StatedFact::disagreed).toList();
            if (disagreed.isEmpty()) {
                return;
            }
            EntityView entity = entities.getEntity(id);
            for (StatedFact fact : disagreed) {
                String said = fact.statements().stream().map(Reports::said).collect(Collectors.joining("；"));
                findings.add(new Finding(id, entity.name(), entity.kindLabel(), entity.illustrative(), fact.label() + "：" + said + "。"));
            }
        } catch (NotFound | Moved e) {
            return; // what is hidden or was merged is reported where it is found now
        }
    }

    private static String said(Statement statement) {
        return statement.value() + "（" + statement.said() + (statement.since() == null ? "" : "，" + statement.since()) + "）";
    }

    private static String oddTie(Row row) {
        String tie = GraphModel.get().getTieKind(row.text("type")).chinese();
        String other = "“" + row.text("otherName") + "”";
        return switch (row.text("what")) {
            case "mutual" -> "与" + other + "互为“" + tie + "”，只能有一个方向。";
            case "self" -> "与自己有“" + tie + "”关系。";
            case "order" -> "与" + other + "的“" + tie + "”结束早于开始。";
            default -> "与" + other + "的“" + tie + "”写的是将来的日期。";
        };
    }

    private static void wrong(Row row, String column, String label, boolean right, List<Finding> findings) {
        if (row.text(column) != null && !right) {
            findings.add(finding(row, label + " " + row.text(column) + " 校验不通过。"));
        }
    }

    private static String given(Row row, String column) {
        return row.text(column) == null ? "" : row.text(column);
    }

    private static Finding finding(Row row, String text) {
        return new Finding(row.id(), row.name(), row.kindLabel(), row.illustrative(), text);
    }

    private static long total(List<Row> rows) {
        return rows.isEmpty() ? 0 : ((Number) rows.getFirst().values().get("total")).longValue();
    }

    private static Report report(String key, String title, String meaning, List<Finding> findings, long total) {
        return new Report(key, title, meaning, findings.stream().limit(SHOWN).toList(), total);
    }
}
