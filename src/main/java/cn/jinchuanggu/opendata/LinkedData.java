package cn.jinchuanggu.opendata;

import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphModel.PropertyKind;
import cn.jinchuanggu.graph.GraphModel.PropertyType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A public record as JSON-LD: schema.org and VIVO where they have a word, the own vocabulary for the rest. The document carries its
 * context, so that it can be read without asking anybody.
 */
public final class LinkedData {

    /** Said in the forms of schema.org for money, or of the record itself. */
    private static final Set<String> SAID_OTHERWISE = Set.of("sources", "priceFen", "budgetMinFen", "budgetMaxFen", "priceUnit");
    private static final int FEN_DIGITS = 2;
    private static final String ID = "@id";
    private static final String TYPE = "@type";

    private LinkedData() {
    }

    /** The document of one record. */
    public static Map<String, Object> document(PublicRecord record, Addresses addresses) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", Vocabulary.context(addresses));
        document.put(ID, addresses.id(record.id()));
        document.put(TYPE, List.of(Vocabulary.type(record), "jcg:" + record.kind()));
        document.put("identifier", record.id());
        document.put("name", record.name());
        document.put("url", Map.of(ID, addresses.page(record.kind(), record.id())));
        properties(record, document);
        money(record, document);
        ties(record, addresses, document);
        document.put("subjectOf", provenance(record, addresses));
        return document;
    }

    private static void properties(PublicRecord record, Map<String, Object> document) {
        if (record.isIllustrative()) {
            document.put("disambiguatingDescription", "示例：为演示而虚构，不是真实的单位、成果或需求。");
        }
        for (PropertyKind property : GraphModel.get().listPropertyKinds()) {
            Object value = record.properties().get(property.name());
            boolean empty = value == null || value instanceof Collection<?> many && many.isEmpty();
            if (!empty && !SAID_OTHERWISE.contains(property.name())) {
                String word = Vocabulary.property(property.name());
                document.putIfAbsent(document.containsKey(word) ? "jcg:" + property.name() : word, value(property, value));
            }
        }
    }

    private static Object value(PropertyKind property, Object value) {
        return property.type() == PropertyType.DAY ? Map.of(TYPE, "xsd:date", "@value", value.toString())
                : property.type() == PropertyType.FEN ? yuan(value) : value;
    }

    private static void money(PublicRecord record, Map<String, Object> document) {
        Map<String, Object> price = new LinkedHashMap<>();
        put(price, "price", record.properties().get("priceFen"));
        put(price, "minPrice", record.properties().get("budgetMinFen"));
        put(price, "maxPrice", record.properties().get("budgetMaxFen"));
        if (price.isEmpty()) {
            return;
        }
        price.put(TYPE, "PriceSpecification");
        price.put("priceCurrency", "CNY");
        if (!record.text("priceUnit").isEmpty()) {
            price.put("unitText", record.text("priceUnit"));
            price.put(TYPE, "UnitPriceSpecification");
        }
        if (record.kind().equals("Service")) {
            document.put("offers", Map.of(TYPE, "Offer", "priceSpecification", price));
        } else {
            document.put("priceSpecification", price);
        }
    }

    private static void ties(PublicRecord record, Addresses addresses, Map<String, Object> document) {
        Map<String, List<Object>> byWord = new LinkedHashMap<>();
        List<Object> statements = new ArrayList<>();
        for (PublicTie tie : record.ties()) {
            Map<String, Object> other = Map.of(ID, addresses.id(tie.from().equals(record.id()) ? tie.to() : tie.from()));
            byWord.computeIfAbsent(Vocabulary.tie(record, tie.type()), w -> new ArrayList<>()).add(other);
            if (Vocabulary.isExpertise(record, tie.type())) {
                byWord.computeIfAbsent(Vocabulary.RESEARCH_AREA, w -> new ArrayList<>()).add(other);
            }
            statements.add(statement(tie, addresses));
        }
        byWord.forEach(document::put);
        if (!statements.isEmpty()) {
            document.put("jcg:statement", statements);
        }
    }

    /** A tie with who says so and since when, which a bare link cannot tell. */
    private static Map<String, Object> statement(PublicTie tie, Addresses addresses) {
        Map<String, Object> statement = new LinkedHashMap<>();
        statement.put(TYPE, "jcg:Statement");
        statement.put("jcg:from", Map.of(ID, addresses.id(tie.from())));
        statement.put("jcg:tie", Map.of(ID, "jcg:" + tie.type()));
        statement.put("jcg:to", Map.of(ID, addresses.id(tie.to())));
        statement.put("jcg:source", tie.source());
        statement.put("jcg:since", tie.since());
        statement.put("jcg:note", tie.note());
        statement.values().removeIf(v -> v == null);
        return statement;
    }

    /** The page that tells all this, what it rests on and when it was last written. */
    private static Map<String, Object> provenance(PublicRecord record, Addresses addresses) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put(ID, addresses.page(record.kind(), record.id()));
        page.put(TYPE, "WebPage");
        page.put("dateModified", Map.of(TYPE, "xsd:dateTime", "@value", record.changedAt().toString()));
        if (!record.sources().isEmpty()) {
            page.put("isBasedOn", record.sources().stream().map(LinkedData::work).toList());
        }
        return page;
    }

    private static Map<String, Object> work(PublicSource source) {
        Map<String, Object> work = new LinkedHashMap<>();
        work.put(TYPE, "CreativeWork");
        work.put("identifier", source.key());
        work.put("name", source.title());
        work.put("url", source.url() == null ? null : Map.of(ID, source.url()));
        work.put("datePublished", source.date());
        work.put("jcg:grade", source.grade());
        work.values().removeIf(v -> v == null);
        return work;
    }

    private static void put(Map<String, Object> price, String word, Object fen) {
        if (fen != null) {
            price.put(word, yuan(fen));
        }
    }

    private static String yuan(Object fen) {
        return BigDecimal.valueOf(((Number) fen).longValue(), FEN_DIGITS).toPlainString();
    }
}
