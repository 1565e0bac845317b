package cn.jinchuanggu.chain.figures.store;

import cn.jinchuanggu.chain.figures.Figure;
import cn.jinchuanggu.chain.figures.YearFigures;
import cn.jinchuanggu.graph.GraphSchema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** One node for each enterprise and year. Whoever writes one holds its subject in the journal. */
@Repository
public class FiguresStore {

    private static final int FEN_DIGITS = 2;

    private final Neo4jClient client;

    FiguresStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Writes a declaration over the one before. */
    public void save(YearFigures figures) {
        client.query("MERGE (y:YearFigures {id: $id}) ON CREATE SET y.version = 0 WITH y, y.version + 1 AS version SET y = $row SET y.version = version")
                .bind(id(figures)).to("id").bind(row(figures)).to("row").run();
    }

    /** Writes what comes with the seed data, where nobody has declared that year. */
    public void saveSeed(YearFigures figures) {
        client.query("MERGE (y:YearFigures {id: $id}) ON CREATE SET y.version = 0 WITH y WHERE y.version = 0 SET y = $row SET y.version = 0")
                .bind(id(figures)).to("id").bind(row(figures)).to("row").run();
    }

    /** All years of each of these enterprises, the latest first; those without figures are left out. */
    @SuppressWarnings("unchecked") // the query returns a map
    public Map<String, List<YearFigures>> list(Collection<String> partyIds) {
        Map<String, List<YearFigures>> byParty = new LinkedHashMap<>();
        client.query("MATCH (y:YearFigures) WHERE y.partyId IN $ids RETURN properties(y) AS y ORDER BY y.partyId, y.year DESC")
                .bind(List.copyOf(partyIds)).to("ids").fetch().all()
                .forEach(row -> {
                    YearFigures figures = figures((Map<String, Object>) row.get("y"));
                    byParty.computeIfAbsent(figures.partyId(), p -> new ArrayList<>()).add(figures);
                });
        return byParty;
    }

    private static String id(YearFigures figures) {
        return figures.partyId() + " " + figures.year();
    }

    private static Map<String, Object> row(YearFigures figures) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id(figures));
        row.put("partyId", figures.partyId());
        row.put("year", figures.year());
        figures.values().forEach((figure, value) ->
                row.put(figure.name(), figure.isMoney() ? value.movePointRight(FEN_DIGITS).longValueExact() : value.longValueExact()));
        row.put("field", figures.field());
        row.put("accidentFree", figures.accidentFree());
        row.put("foundedOn", figures.foundedOn());
        row.put("source", figures.source());
        row.put("declaredOn", figures.declaredOn());
        row.put("illustrative", figures.illustrative());
        row.values().removeIf(Objects::isNull);
        return row;
    }

    private static YearFigures figures(Map<String, Object> row) {
        Map<Figure, BigDecimal> values = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            if (row.get(figure.name()) instanceof Long number) {
                values.put(figure, BigDecimal.valueOf(number, figure.isMoney() ? FEN_DIGITS : 0));
            }
        }
        return new YearFigures((String) row.get("partyId"), ((Number) row.get("year")).intValue(), values, (String) row.get("field"),
                (Boolean) row.get("accidentFree"), (LocalDate) row.get("foundedOn"), (String) row.get("source"), (LocalDate) row.get("declaredOn"),
                Boolean.TRUE.equals(row.get("illustrative")), ((Number) row.get("version")).intValue());
    }
}
