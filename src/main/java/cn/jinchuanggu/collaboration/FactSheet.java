package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.store.RecordedStatement;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.graph.Entities.Source;
import cn.jinchuanggu.shared.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what the node, the nodes merged into it and single statements say, one fact after the other. */
final class FactSheet {

    private static final String ALIAS = "别名";
    /** Facts of which several may hold at once: texts, lists, offices. */
    private static final Set<String> MANY_VALUED = Set.of("简介", "任职", "曾用名", ALIAS, "网站", "资质称号", "资质", "仪器设备", "专长", "偏好", "投资阶段", "提示", "待核实");
    private static final List<String> GRADES = List.of("A", "B", "用户录入", "C", "示例", "");
    private static final String ILLUSTRATIVE = "illustrative";
    private static final String EXAMPLE = "示例";
    private static final String ENTERED = "用户录入";

    private final Map<String, List<Statement>> byLabel = new LinkedHashMap<>();

    /** What a node says of itself. @param under its name when it was merged, null for the entity itself */
    FactSheet add(Entity entity, Map<String, Object> properties, String under) {
        String grade = grade(entity);
        if (under != null) {
            add(ALIAS, new Statement(under, EntityFacts.source(entity), entity.sources(), grade, null, null, null, null));
        }
        for (Fact fact : EntityFacts.of(entity, properties)) {
            boolean entered = fact.source().equals(Entities.ENTERED);
            add(fact.label(), new Statement(fact.value(), fact.source(), entered ? List.of() : entity.sources(), entered ? ENTERED : grade,
                    fact.asOf() == null ? null : fact.asOf().toString(), null, null, under));
        }
        return this;
    }

    /** @param sources those of all statements, by key */
    FactSheet add(RecordedStatement recorded, Map<String, Source> sources) {
        Source source = sources.get(recorded.source());
        add(recorded.property(), new Statement(recorded.value(), source == null ? Entities.ENTERED : source.title(), source == null ? List.of() : List.of(source),
                source == null ? ENTERED : gradeOf(source), recorded.since(), recorded.until(), recorded.recordedAt(), null));
        return this;
    }

    List<StatedFact> facts() {
        List<StatedFact> facts = new ArrayList<>();
        byLabel.forEach((label, statements) -> {
            List<Statement> ordered = statements.stream().sorted(Comparator.comparingInt(s -> GRADES.indexOf(s.grade()))).toList();
            long values = ordered.stream().filter(s -> s.until() == null).map(Statement::value).distinct().count();
            facts.add(new StatedFact(label, ordered, values > 1 && !MANY_VALUED.contains(label)));
        });
        return facts;
    }

    private void add(String label, Statement statement) {
        List<Statement> known = byLabel.computeIfAbsent(label, l -> new ArrayList<>());
        if (known.stream().noneMatch(s -> s.value().equals(statement.value()) && s.said().equals(statement.said()))) {
            known.add(statement);
        }
    }

    private static String grade(Entity entity) {
        if (entity.sources().isEmpty()) {
            return entity.properties().containsKey("enteredBy") ? ENTERED : entity.illustrative() ? EXAMPLE : "";
        }
        return gradeOf(entity.sources().getFirst());
    }

    private static String gradeOf(Source source) {
        return source.key().equals(ILLUSTRATIVE) ? EXAMPLE : source.grade() == null || !GRADES.contains(source.grade()) ? "" : source.grade();
    }
}
