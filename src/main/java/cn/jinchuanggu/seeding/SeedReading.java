package cn.jinchuanggu.seeding;

import cn.jinchuanggu.chain.figures.Figure;
import cn.jinchuanggu.chain.figures.YearFigures;
import cn.jinchuanggu.cockpit.revenue.RevenueReport;
import cn.jinchuanggu.collaboration.store.RecordedStatement;
import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.reference.Codes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Turns each kind of seed file into nodes and ties; what the fields mean stands in {@code seed-data/README.md}. */
final class SeedReading {

    private static final Map<String, BiConsumer<SeedRow, SeedGraph>> READERS = Map.ofEntries(
            Map.entry("sources.yaml", SeedReading::source),
            Map.entry("entities.yaml", SeedReading::realEntity),
            Map.entry("institutions.yaml", SeedReading::institution),
            Map.entry("enterprises.yaml", SeedReading::enterprise),
            Map.entry("platforms.yaml", SeedReading::platform),
            Map.entry("experts.yaml", SeedReading::expert),
            Map.entry("providers.yaml", SeedReading::provider),
            Map.entry("services.yaml", SeedReading::service),
            Map.entry("banks.yaml", SeedReading::provider),
            Map.entry("loans.yaml", SeedReading::loan),
            Map.entry("talent-needs.yaml", SeedReading::talentNeed),
            Map.entry("capabilities.yaml", SeedReading::capability),
            Map.entry("funds.yaml", SeedReading::fund),
            Map.entry("financing-needs.yaml", SeedReading::financingNeed),
            Map.entry("scenarios.yaml", SeedReading::scenario),
            Map.entry("achievements.yaml", SeedReading::achievement),
            Map.entry("needs.yaml", SeedReading::need),
            Map.entry("statements.yaml", SeedReading::statement),
            Map.entry("filings.yaml", SeedReading::filing),
            Map.entry("revenues.yaml", SeedReading::revenue),
            Map.entry("year-figures.yaml", SeedReading::yearFigures),
            Map.entry("relations.yaml", SeedReading::relation));

    private SeedReading() {
    }

    /** Whether files of this name are loaded into the graph. */
    static boolean reads(String fileName) {
        return READERS.containsKey(fileName);
    }

    static void read(String fileName, SeedRow row, SeedGraph graph) {
        READERS.get(fileName).accept(row, graph);
    }

    /** Tracks, segments and fields; their source is the plan and the standard. */
    static void codeLists(SeedGraph graph) {
        Codes.listTracks().forEach(track -> {
            graph.node(track.id(), "Track", track.name(), Map.of("about", track.place(), "sources", List.of("plan")));
            track.segments().forEach(segment -> {
                graph.node(segment.id(), "Segment", segment.name(), Map.of("sources", List.of("plan")));
                graph.tie(segment.id(), "OF_TRACK", track.id(), "plan", "2024-11-28", null, false);
            });
        });
        Codes.listFields().forEach((code, name) -> graph.node("field-" + code, "Field", name,
                Map.of("code", code, "about", "GB/T 13745-2009 " + code)));
    }

    private static void source(SeedRow row, SeedGraph graph) {
        Map<String, Object> source = new HashMap<>(row.values());
        source.put("date", row.since("date"));
        graph.source(source);
    }

    /** What one of several sources says about a fact; they may disagree. */
    private static void statement(SeedRow row, SeedGraph graph) {
        graph.statement(new RecordedStatement(row.id(), row.need("subject"), row.need("property"), row.need("value"), row.need("source"), row.since("since"),
                row.since("until"), null));
    }

    /** What an invented enterprise declares of a year. */
    private static void yearFigures(SeedRow row, SeedGraph graph) {
        Map<Figure, BigDecimal> values = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            if (row.text(figure.field()) != null) {
                values.put(figure, new BigDecimal(row.text(figure.field())));
            }
        }
        graph.figures(new YearFigures(row.need("party"), row.whole("year").intValue(), values, row.text("field"),
                row.text("accidentFree") == null ? null : Boolean.valueOf(row.text("accidentFree").equals(YearFigures.YES_OR_NO.getFirst())), row.day("foundedOn"),
                row.need("source"), LocalDate.of(row.whole("year").intValue() + 1, 5, 31), true, 0));
    }

    private static void realEntity(SeedRow row, SeedGraph graph) {
        Map<String, Object> p = about(row);
        p.put("illustrative", false);
        p.put("sources", row.texts("sources"));
        p.put("grade", row.text("grade"));
        p.put("caution", row.text("caution"));
        p.put("toVerify", row.flag("to_verify") ? Boolean.TRUE : null);
        p.put("kind", row.text("kind"));
        p.put("institutionCode", row.text("institution_code"));
        graph.node(row.id(), row.need("label"), row.need("name"), p);
        if (row.text("track") != null) {
            graph.tie(row.id(), "IN_TRACK", row.text("track"), row.texts("sources").getFirst(), null, null, false);
        }
    }

    private static void institution(SeedRow row, SeedGraph graph) {
        Map<String, Object> p = party(row);
        p.put("kind", row.text("kind"));
        graph.node(row.id(), "Institution", row.need("name"), p);
        segments(row, graph, null);
    }

    private static void enterprise(SeedRow row, SeedGraph graph) {
        Map<String, Object> p = party(row);
        p.put("industry", row.text("industry"));
        p.put("stage", row.text("stage"));
        if (row.values().get("titles") instanceof List<?> titles) {
            p.put("titles", titles.stream().map(t -> {
                SeedRow title = new SeedRow(row.file(), asMap(t));
                return title.need("title") + "（" + title.since("since") + "）";
            }).toList());
        }
        graph.node(row.id(), "Enterprise", row.need("name"), p);
        segments(row, graph, null);
        resident(row, graph);
    }

    /** Who is resident in the park is also located in it. */
    private static void resident(SeedRow row, SeedGraph graph) {
        if (row.day("resident_since") != null) {
            graph.tie(row.id(), "LOCATED_IN", "park-jcg", row.since("resident_since"));
        }
    }

    private static void platform(SeedRow row, SeedGraph graph) {
        Map<String, Object> p = party(row);
        p.put("kind", row.text("kind"));
        p.put("level", row.text("level"));
        p.put("recognisedOn", row.day("recognised_on"));
        p.put("equipment", row.texts("equipment"));
        graph.node(row.id(), "Platform", row.need("name"), p);
        resident(row, graph);
        segments(row, graph, null);
        graph.tie(row.need("lead"), "LEADS", row.id(), row.since("since"));
        row.texts("partners").forEach(partner -> graph.tie(partner, "CO_BUILT", row.id(), row.since("since")));
    }

    private static void expert(SeedRow row, SeedGraph graph) {
        Map<String, Object> p = party(row);
        p.put("title", row.text("title"));
        p.put("expertise", row.texts("expertise"));
        graph.node(row.id(), "Expert", row.need("name"), p);
        graph.tie(row.id(), "WORKS_AT", row.need("works_at"), row.since("since"));
        if (row.text("also_at") != null) {
            graph.tie(row.id(), "WORKS_AT", row.text("also_at"), row.since("since"));
        }
        row.texts("fields").forEach(field -> graph.tie(row.id(), "IN_FIELD", "field-" + field, row.since("since")));
        graph.concepts(row.id(), row.texts("expertise"), row.since("since"));
    }

    private static void provider(SeedRow row, SeedGraph graph) {
        Map<String, Object> p = party(row);
        p.put("qualifications", row.texts("qualifications"));
        graph.node(row.id(), "ServiceProvider", row.need("name"), p);
        resident(row, graph);
    }

    private static void service(SeedRow row, SeedGraph graph) {
        Map<String, Object> p = listing(row, null, "summary", "category");
        p.put("priceFen", row.fen("price_yuan"));
        p.put("priceUnit", row.text("price_unit"));
        p.put("days", row.whole("days"));
        p.put("voucher", row.flag("voucher"));
        provided(row, p, graph);
    }

    private static void loan(SeedRow row, SeedGraph graph) {
        Map<String, Object> p = listing(row, null, "summary");
        p.put("category", "科技金融");
        p.put("days", row.whole("days"));
        p.put("voucher", false);
        p.put("ticketMinFen", row.fen("ticket_min_yuan"));
        p.put("ticketMaxFen", row.fen("ticket_max_yuan"));
        p.put("termMonths", row.whole("term_months"));
        p.put("guarantees", row.texts("guarantees"));
        p.put("rateBasisPoints", row.whole("rate_basis_points"));
        provided(row, p, graph);
    }

    private static void provided(SeedRow row, Map<String, Object> service, SeedGraph graph) {
        graph.node(row.id(), "Service", row.need("title"), service);
        graph.tie(row.need("provider"), "PROVIDES", row.id(), null);
        segments(row, graph, null);
    }

    private static void talentNeed(SeedRow row, SeedGraph graph) {
        Map<String, Object> p = listing(row, null);
        for (String field : List.of("summary", "role", "engagement")) {
            p.put(field, row.need(field));
        }
        p.put("budgetMinFen", row.fen("pay_min_yuan"));
        p.put("budgetMaxFen", row.fen("pay_max_yuan"));
        p.put("headcount", row.whole("headcount"));
        graph.node(row.id(), "TalentNeed", row.need("title"), p);
        graph.tie(row.need("owner"), "RECRUITS", row.id(), null);
        topics(row, graph, null);
    }

    private static void capability(SeedRow row, SeedGraph graph) {
        Map<String, Object> p = listing(row, null, "summary", "experience");
        p.put("indicators", row.texts("metrics"));
        p.put("periodMonths", row.whole("period_months"));
        p.put("readiness", row.whole("readiness"));
        graph.node(row.id(), "Capability", row.need("title"), p);
        graph.tie(row.need("owner"), "CAN_SERVE", row.id(), null);
        graph.tie(row.id(), "IN_SEGMENT", row.need("segment"), null);
    }

    private static void fund(SeedRow row, SeedGraph graph) {
        Map<String, Object> p = party(row);
        p.put("stages", row.texts("stage"));
        p.put("ticketMinFen", row.fen("ticket_min_yuan"));
        p.put("ticketMaxFen", row.fen("ticket_max_yuan"));
        p.put("prefers", row.texts("prefers"));
        graph.node(row.id(), "Fund", row.need("name"), p);
        resident(row, graph);
        row.texts("tracks").forEach(track -> graph.tie(row.id(), "FOCUSES_ON", track, null));
    }

    private static void financingNeed(SeedRow row, SeedGraph graph) {
        Map<String, Object> p = listing(row, null, "summary", "purpose", "guarantee");
        p.put("priceFen", row.fen("amount_yuan"));
        p.put("termMonths", row.whole("term_months"));
        p.put("consent", row.flag("consent"));
        graph.node(row.id(), "FinancingNeed", row.need("title"), p);
        graph.tie(row.need("owner"), "SEEKS", row.id(), null);
    }

    private static void scenario(SeedRow row, SeedGraph graph) {
        Map<String, Object> p = listing(row, null, "summary", "conditions");
        p.put("indicators", row.texts("metrics"));
        p.put("periodMonths", row.whole("period_months"));
        graph.node(row.id(), "Scenario", row.need("title"), p);
        graph.tie(row.need("owner"), "OPENS", row.id(), null);
        segments(row, graph, null);
    }

    private static void achievement(SeedRow row, SeedGraph graph) {
        String since = row.since("listed_on");
        boolean masked = row.flag("masked");
        Map<String, Object> p = listing(row, "listed_on", "summary", "problem", "advantage");
        p.put("readiness", row.whole("trl"));
        p.put("readinessEvidence", row.text("trl_evidence"));
        p.put("priceFen", row.fen("price_yuan"));
        p.put("partnerNeeded", row.text("partner_needed"));
        SeedRow property = row.inner("ip");
        if (property != null) {
            p.put("propertyKind", property.text("kind"));
            p.put("propertyState", property.text("state"));
            p.put("propertyCount", property.whole("count") == null ? Long.valueOf(1) : property.whole("count"));
        }
        graph.node(row.id(), "Achievement", row.need("title"), p);
        graph.tie(row.need("owner"), "OWNS", row.id(), SeedGraph.ILLUSTRATIVE, since, null, masked);
        row.texts("inventors").forEach(expert ->
                graph.tie(expert, "INVENTED", row.id(), SeedGraph.ILLUSTRATIVE, since, null, masked));
        topics(row, graph, since);
        if (property != null && !"未申请".equals(property.text("state"))) {
            graph.node(row.id() + "-ip", "Patent", property.text("kind") + " " + p.get("propertyCount") + " 项",
                    Map.of("illustrative", true, "state", property.text("state") == null ? "" : property.text("state")));
            graph.tie(row.id(), "PROTECTED_BY", row.id() + "-ip", since);
        }
    }

    private static void need(SeedRow row, SeedGraph graph) {
        String since = row.since("published_on");
        Map<String, Object> p = listing(row, "published_on", "text", "background", "acceptance");
        p.put("budgetMinFen", row.fen("budget_min_yuan"));
        p.put("budgetMaxFen", row.fen("budget_max_yuan"));
        p.put("deadline", row.day("deadline"));
        p.put("readinessMin", row.whole("trl_min"));
        graph.node(row.id(), "Need", row.need("title"), p);
        graph.tie(row.need("owner"), "POSTED", row.id(), SeedGraph.ILLUSTRATIVE, since, null, row.flag("masked"));
        topics(row, graph, since);
    }

    /** What somebody applied for; the number of the seed data is none of an office. */
    private static void filing(SeedRow row, SeedGraph graph) {
        Map<String, Object> p = new HashMap<>();
        illustrative(p);
        p.put("kind", row.need("kind"));
        p.put("applicationNumber", row.need("number"));
        p.put("filedOn", row.day("filed_on"));
        graph.node(row.id(), "Patent", row.need("title"), p);
        row.texts("applicants").forEach(applicant -> graph.tie(applicant, "FILED", row.id(), row.since("filed_on")));
    }

    private static void revenue(SeedRow row, SeedGraph graph) {
        graph.revenue(new RevenueReport(row.need("enterprise"), row.day("from"), row.day("through"), row.fen("revenue_yuan"), SeedGraph.ILLUSTRATIVE));
    }

    private static void relation(SeedRow row, SeedGraph graph) {
        String source = row.text("source") == null ? SeedGraph.ILLUSTRATIVE : row.text("source");
        graph.tie(row.need("from"), row.need("type"), row.need("to"), source, row.since("since"), row.text("note"), false);
    }

    private static void topics(SeedRow row, SeedGraph graph, String since) {
        graph.tie(row.id(), "IN_SEGMENT", row.need("segment"), since);
        if (Codes.findField(row.need("field")).isPresent()) {
            graph.tie(row.id(), "IN_FIELD", "field-" + row.need("field"), since);
        }
        graph.concepts(row.id(), row.texts("concepts"), since);
    }

    private static void segments(SeedRow row, SeedGraph graph, String since) {
        row.texts("segments").forEach(segment -> graph.tie(row.id(), "IN_SEGMENT", segment, since));
    }

    private static Map<String, Object> about(SeedRow row) {
        Map<String, Object> p = new HashMap<>();
        p.put("about", row.text("about"));
        p.put("region", row.text("region"));
        return p;
    }

    private static Map<String, Object> party(SeedRow row) {
        Map<String, Object> p = about(row);
        p.put("residentSince", row.day("resident_since"));
        illustrative(p);
        return p;
    }

    /** @param texts fields that are taken over as they are written */
    private static Map<String, Object> listing(SeedRow row, String day, String... texts) {
        Map<String, Object> p = new HashMap<>();
        illustrative(p);
        p.put("state", "PUBLISHED");
        p.put("version", 1L);
        p.put("listedOn", day == null ? null : row.day(day));
        p.put("masked", row.flag("masked"));
        p.put("indicators", row.texts("indicators"));
        p.put("concepts", row.texts("concepts"));
        p.put("industry", row.text("industry"));
        p.put("modes", row.texts("modes").stream().map(w -> CooperationMode.find(w)
                .orElseThrow(() -> new IllegalArgumentException(row.file() + ": " + w + " is no mode")).name()).sorted().toList());
        for (String text : texts) {
            p.put(text, row.text(text));
        }
        return p;
    }

    private static void illustrative(Map<String, Object> p) {
        p.put("illustrative", true);
        p.put("sources", List.of(SeedGraph.ILLUSTRATIVE));
        p.put("grade", "示例");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
