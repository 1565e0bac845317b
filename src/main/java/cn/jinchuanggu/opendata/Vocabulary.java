package cn.jinchuanggu.opendata;

import cn.jinchuanggu.graph.GraphModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of linked data: what of the graph is said in schema.org and VIVO, and the own terms for the rest, which the page
 * {@code /vocab} explains. An own term is called as in the graph model.
 */
public final class Vocabulary {

    public static final String SCHEMA = "https://schema.org/";
    public static final String VIVO = "http://vivoweb.org/ontology/core#";
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    static final String RESEARCH_AREA = "vivo:hasResearchArea";

    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("Enterprise", "Organization"), Map.entry("Institution", "ResearchOrganization"),
            Map.entry("Platform", "ResearchOrganization"), Map.entry("Expert", "Person"), Map.entry("Fund", "Organization"),
            Map.entry("ServiceProvider", "Organization"), Map.entry("Park", "Place"), Map.entry("GovernmentBody", "GovernmentOrganization"),
            Map.entry("Programme", "Thing"), Map.entry("PolicyDocument", "Legislation"), Map.entry("PolicyArticle", "Legislation"),
            Map.entry("Achievement", "Offer"), Map.entry("Need", "Demand"), Map.entry("Service", "Service"), Map.entry("Scenario", "Offer"),
            Map.entry("FinancingNeed", "Demand"), Map.entry("TalentNeed", "Demand"), Map.entry("Capability", "Offer"), Map.entry("Patent", "CreativeWork"), Map.entry("Track", "DefinedTerm"),
            Map.entry("Segment", "DefinedTerm"), Map.entry("Field", "DefinedTerm"), Map.entry("Concept", "DefinedTerm"));
    /** Ties that schema.org can say, from the end at which the record stands. */
    private static final Map<String, String> TIES = Map.ofEntries(Map.entry("OWNS", "offeredBy"), Map.entry("OPENS", "offeredBy"),
            Map.entry("POSTED", "soughtBy"), Map.entry("SEEKS", "soughtBy"), Map.entry("RECRUITS", "soughtBy"), Map.entry("CAN_SERVE", "offeredBy"), Map.entry("PROVIDES", "provider"), Map.entry("WORKS_AT", "affiliation"),
            Map.entry("MEMBER_OF", "memberOf"), Map.entry("SUBSIDIARY_OF", "parentOrganization"), Map.entry("LOCATED_IN", "location"));
    /** Properties that schema.org can say; {@code description} takes the first that is there. */
    private static final Map<String, String> PROPERTIES = Map.of("about", "description", "summary", "description", "text", "description",
            "title", "jobTitle", "titles", "award", "expertise", "knowsAbout", "listedOn", "validFrom", "code", "termCode", "aliases", "alternateName");
    private static final Set<String> EXPERTISE_TIES = Set.of("ABOUT", "IN_FIELD");
    private static final Set<String> WITH_EXPERTISE = Set.of("Expert", "Institution", "Platform");
    /** What the platform says of itself and the graph model has no word for. */
    private static final Map<String, String> FURTHER = new LinkedHashMap<>();

    static {
        FURTHER.put("statement", "这条记录所依据的关系，每条一项");
        FURTHER.put("Statement", "一条关系：从哪里到哪里，谁说的，从何时起");
        FURTHER.put("from", "关系的起点");
        FURTHER.put("tie", "关系的种类，是本词汇表的一个词");
        FURTHER.put("to", "关系的终点");
        FURTHER.put("source", "来源的键");
        FURTHER.put("since", "从何时起：日、月、年，或“未注明”");
        FURTHER.put("note", "关系是关于什么的");
        FURTHER.put("inventedBy", "INVENTED 反过来读");
    }

    /**
     * A term of the own vocabulary.
     *
     * @param chinese what it means
     */
    public record Term(String name, String chinese, Sort sort) {
    }

    /** What a term is for. */
    public enum Sort { KIND, TIE, PROPERTY, FURTHER }

    private Vocabulary() {
    }

    /** All own terms: kinds, ties, properties, further ones. */
    public static List<Term> listTerms() {
        List<Term> terms = new ArrayList<>();
        GraphModel model = GraphModel.get();
        model.listNodeKinds().stream().filter(k -> k.roles().contains("Entity")).forEach(k -> terms.add(new Term(k.label(), k.chinese(), Sort.KIND)));
        model.listTieKinds().stream().filter(t -> t.from().stream().allMatch(Vocabulary::isEntity))
                .forEach(t -> terms.add(new Term(t.type(), t.chinese(), Sort.TIE)));
        model.listPropertyKinds().forEach(p -> terms.add(new Term(p.name(), p.chinese(), Sort.PROPERTY)));
        FURTHER.forEach((name, chinese) -> terms.add(new Term(name, chinese, Sort.FURTHER)));
        return terms;
    }

    /** The kinds that have public records. */
    public static List<GraphModel.NodeKind> listKinds() {
        return GraphModel.get().listNodeKinds().stream().filter(k -> k.roles().contains("Entity")).toList();
    }

    /** The class of schema.org for a record. */
    static String type(PublicRecord record) {
        boolean university = record.kind().equals("Institution") && record.text("kind").equals("高校");
        return university ? "CollegeOrUniversity" : TYPES.getOrDefault(record.kind(), "Thing");
    }

    /** The word for a tie at this record; an own term when there is no other. */
    static String tie(PublicRecord record, String type) {
        return type.equals("PART_OF") ? record.kind().equals("PolicyArticle") ? "isPartOf" : "parentOrganization"
                : type.equals("INVENTED") ? "inventedBy" : TIES.getOrDefault(type, "jcg:" + type);
    }

    /** Whether a tie says what somebody knows. */
    static boolean isExpertise(PublicRecord record, String type) {
        return WITH_EXPERTISE.contains(record.kind()) && EXPERTISE_TIES.contains(type);
    }

    /** The word for a property; an own term when there is no other. */
    static String property(String name) {
        return PROPERTIES.getOrDefault(name, "jcg:" + name);
    }

    /** What the short words of a document stand for. */
    static Map<String, Object> context(Addresses addresses) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@vocab", SCHEMA);
        context.put("jcg", addresses.vocabulary());
        context.put("vivo", VIVO);
        context.put("xsd", XSD);
        context.put("soughtBy", Map.of("@reverse", SCHEMA + "seeks"));
        context.put("inventedBy", Map.of("@reverse", addresses.term("INVENTED")));
        return context;
    }

    private static boolean isEntity(String kindOrRole) {
        return Set.of("Entity", "Party", "Listing").contains(kindOrRole) || GraphModel.get().listNodeKinds().stream()
                .anyMatch(k -> k.label().equals(kindOrRole) && k.roles().contains("Entity"));
    }
}
