package cn.jinchuanggu.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.TinyPlatform;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A JSON-LD processor of others reads the documents, without asking the net. Drawing of the set: {@code seed-data/tiny/README.md}. */
class LinkedDataIT extends TinyPlatform {

    private static final String BASE = "https://jcg.example";
    /** The words of schema.org that may be used, looked up there one by one. */
    private static final Set<String> SCHEMA_ORG = Set.of("CollegeOrUniversity", "CreativeWork", "DefinedTerm", "Demand", "GovernmentOrganization", "Legislation", "Offer",
            "Organization", "Person", "Place", "PriceSpecification", "ResearchOrganization", "Service", "Thing", "UnitPriceSpecification", "WebPage",
            "affiliation", "alternateName", "award", "dateModified", "datePublished", "description", "disambiguatingDescription", "identifier", "isBasedOn", "isPartOf", "jobTitle",
            "knowsAbout", "location", "maxPrice", "memberOf", "minPrice", "name", "offeredBy", "offers", "parentOrganization", "price", "priceCurrency",
            "priceSpecification", "provider", "seeks", "subjectOf", "termCode", "unitText", "url", "validFrom");

    @Autowired
    OpenData data;

    private final Addresses addresses = new Addresses(BASE);

    @Test
    void everyRecordExpandsAndEveryWordIsExplainedSomewhere() throws Exception {
        Set<String> own = Vocabulary.listTerms().stream().map(t -> addresses.term(t.name())).collect(Collectors.toSet());
        Set<String> words = new TreeSet<>();
        for (String line : lines()) {
            JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(line))).get();
            assertThat(expanded).as(line).hasSize(1);
            collect(expanded, words);
        }
        assertThat(words).filteredOn(w -> w.startsWith(Vocabulary.SCHEMA)).extracting(w -> w.substring(Vocabulary.SCHEMA.length())).isSubsetOf(SCHEMA_ORG);
        assertThat(words).filteredOn(w -> w.startsWith(BASE)).isNotEmpty().isSubsetOf(own);
        assertThat(words).filteredOn(w -> w.startsWith(Vocabulary.VIVO)).containsExactly(Vocabulary.VIVO + "hasResearchArea");
        assertThat(words).allMatch(w -> w.startsWith(Vocabulary.SCHEMA) || w.startsWith(BASE) || w.startsWith(Vocabulary.VIVO) || w.startsWith(Vocabulary.XSD));
    }

    @Test
    void aNeedIsADemandThatItsOwnerSeeks() throws Exception {
        String triples = triples("need-t-01");
        assertThat(triples).contains("<https://jcg.example/id/need-t-01> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Demand>")
                .contains("<https://jcg.example/id/ent-t-01> <https://schema.org/seeks> <https://jcg.example/id/need-t-01>")
                .contains("<https://jcg.example/vocab#deadline> \"2027-06-30\"^^<http://www.w3.org/2001/XMLSchema#date>")
                .contains("<https://schema.org/maxPrice> \"800000.00\"");
    }

    @Test
    void anExpertHasResearchAreasAndAnAffiliation() throws Exception {
        assertThat(triples("exp-t-01")).contains("<https://schema.org/Person>", "<http://vivoweb.org/ontology/core#hasResearchArea>",
                "<https://jcg.example/id/exp-t-01> <https://schema.org/affiliation> <https://jcg.example/id/inst-t-01>");
    }

    @Test
    void inventedDataSaysSoAndRealDataNamesItsSource() throws Exception {
        assertThat(triples("ach-t-01")).contains("<https://jcg.example/vocab#illustrative> \"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>", "虚构")
                .contains("<https://jcg.example/id/exp-t-01> <https://jcg.example/vocab#INVENTED> <https://jcg.example/id/ach-t-01>");
        assertThat(triples("park-jcg")).contains("<https://schema.org/isBasedOn>", "长政发〔2024〕15号", "\"2024-11-28\"");
    }

    private List<String> lines() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        data.writeLinkedData(null, addresses, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String triples(String id) throws Exception {
        String line = lines().stream().filter(l -> l.contains("\"identifier\":\"" + id + "\"")).findFirst().orElseThrow();
        RdfDataset dataset = JsonLd.toRdf(JsonDocument.of(new StringReader(line))).get();
        return dataset.toList().stream().map(q -> q.getSubject() + " " + q.getPredicate() + " " + q.getObject()).collect(Collectors.joining("\n"));
    }

    private static void collect(JsonValue value, Set<String> words) {
        if (value instanceof JsonArray many) {
            many.forEach(v -> collect(v, words));
        } else if (value instanceof JsonObject object) {
            object.forEach((key, v) -> {
                if (key.equals("@type")) {
                    (v instanceof JsonArray types ? types : List.of(v)).forEach(t -> words.add(((jakarta.json.JsonString) t).getString()));
                } else {
                    if (!key.startsWith("@")) {
                        words.add(key);
                    }
                    collect(v, words);
                }
            });
        }
    }
}
