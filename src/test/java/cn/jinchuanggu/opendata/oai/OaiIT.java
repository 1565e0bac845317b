package cn.jinchuanggu.opendata.oai;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The protocol as a harvester sees it. */
@Tag("slow")
class OaiIT extends RunningPlatform {

    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";

    @Autowired
    GraphWriter writer;
    @Autowired
    Neo4jClient client;

    @AfterEach
    void takeAwayWhatWasPlanted() {
        client.query("MATCH (n:Entity) WHERE n.id STARTS WITH 'oai-t-' DETACH DELETE n").run();
    }

    @Test
    void identifiesItselfInTheOrderOfTheSchema() throws Exception {
        Element identify = only(get("verb=Identify"), "Identify");
        assertThat(children(identify)).containsExactly("repositoryName", "baseURL", "protocolVersion", "adminEmail", "earliestDatestamp", "deletedRecord", "granularity");
        assertThat(text(identify, "protocolVersion")).isEqualTo("2.0");
        assertThat(text(identify, "baseURL")).isEqualTo(address() + "/oai");
        assertThat(text(identify, "deletedRecord")).isEqualTo("transient");
    }

    @Test
    void listsFormatsAndSets() throws Exception {
        assertThat(texts(get("verb=ListMetadataFormats"), "metadataPrefix")).containsExactly("oai_dc", "jcg");
        assertThat(texts(get("verb=ListMetadataFormats&identifier=oai:jinchuanggu:need-q-01"), "metadataPrefix")).containsExactly("oai_dc", "jcg");
        assertThat(texts(get("verb=ListSets"), "setSpec")).contains("Need", "track-electronics");
    }

    @Test
    void aRecordIsGivenInBothFormatsAndTheFullOneFitsItsSchema() throws Exception {
        Document simple = get("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:jinchuanggu:ach-q-01");
        assertThat(texts(simple, "setSpec")).contains("Achievement").anyMatch(s -> s.startsWith("track-"));
        assertThat(simple.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", "title").getLength()).isEqualTo(1);
        Document full = get("verb=GetRecord&metadataPrefix=jcg&identifier=oai:jinchuanggu:ach-q-01");
        schema().newValidator().validate(new DOMSource(full.getElementsByTagNameNS(MetadataFormat.JCG.namespace(), "record").item(0)));
    }

    @Test
    void everyFullRecordFitsItsSchemaAndEveryIdentifierComesOnce() throws Exception {
        Schema schema = schema();
        List<String> identifiers = new ArrayList<>();
        for (Document page : harvest("ListRecords", "metadataPrefix=jcg")) {
            identifiers.addAll(texts(page, "identifier"));
            NodeList records = page.getElementsByTagNameNS(MetadataFormat.JCG.namespace(), "record");
            for (int i = 0; i < records.getLength(); i++) {
                schema.newValidator().validate(new DOMSource(records.item(i)));
            }
        }
        long there = client.query("MATCH (e:Entity) WHERE NOT e:Hidden OR e:Merged OR e.listedOn IS NOT NULL RETURN count(e)").fetchAs(Long.class).one().orElseThrow();
        assertThat(identifiers).doesNotHaveDuplicates().hasSize((int) there);
    }

    @Test
    void aListSaysHowLongItIsAndEndsWithAnEmptyToken() throws Exception {
        plant(OaiRepository.PAGE + 5);
        List<Document> pages = harvest("ListIdentifiers", "metadataPrefix=oai_dc&set=Programme");
        assertThat(pages.size()).isGreaterThan(1);
        Element first = only(pages.getFirst(), "resumptionToken");
        Element last = only(pages.getLast(), "resumptionToken");
        assertThat(first.getAttribute("cursor")).isEqualTo("0");
        assertThat(Integer.parseInt(first.getAttribute("completeListSize"))).isGreaterThanOrEqualTo(OaiRepository.PAGE + 5);
        assertThat(last.getTextContent()).isEmpty();
        assertThat(last.getAttribute("cursor")).isEqualTo(String.valueOf(OaiRepository.PAGE));
    }

    /** What changes between two pages comes at the end, whether it was given already or not; what is withdrawn comes as deleted. */
    @Test
    void nothingIsMissedWhenTheGraphChangesMeanwhile() throws Exception {
        plant(OaiRepository.PAGE + 5);
        Document first = get("verb=ListRecords&metadataPrefix=jcg&set=Programme");
        writer.write(List.of(new Node("oai-t-0003", "Programme", Map.of("name", "改过的计划（示例）", "illustrative", true)),
                new Node("oai-t-0104", "Programme", Map.of("name", "撤回的计划（示例）", "illustrative", true, "listedOn", LocalDate.of(2026, 1, 1)), true)), List.of());
        Document rest = get("verb=ListRecords&resumptionToken=" + only(first, "resumptionToken").getTextContent());
        Set<String> seen = new HashSet<>(texts(first, "identifier"));
        seen.addAll(texts(rest, "identifier"));
        assertThat(seen).containsAll(IntStream.range(0, OaiRepository.PAGE + 5).mapToObj(i -> "oai:jinchuanggu:oai-t-%04d".formatted(i)).toList());
        assertThat(string(rest)).contains("改过的计划").doesNotContain("撤回的计划");
        assertThat(headers(rest)).anySatisfy(h -> {
            assertThat(h.getAttribute("status")).isEqualTo("deleted");
            assertThat(text(h, "identifier")).isEqualTo("oai:jinchuanggu:oai-t-0104");
        });
    }

    @Test
    void aDraftThatWasNeverPublicIsNotEvenDeleted() throws Exception {
        writer.write(List.of(new Node("oai-t-draft", "Need", Map.of("name", "草稿", "illustrative", true, "state", "DRAFT"), true)), List.of());
        assertThat(error(get("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:jinchuanggu:oai-t-draft"))).isEqualTo("idDoesNotExist");
    }

    @Test
    void whatWasMergedIsDeletedUnderItsOldName() throws Exception {
        plant(2);
        client.query("MATCH (a:Entity {id: 'oai-t-0000'}), (b:Entity {id: 'oai-t-0001'}) SET a:Hidden:Merged MERGE (a)-[:MERGED_INTO {source: 'illustrative', since: '2026'}]->(b)").run();
        Document gone = get("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:jinchuanggu:oai-t-0000");
        assertThat(headers(gone)).singleElement().satisfies(h -> assertThat(h.getAttribute("status")).isEqualTo("deleted"));
    }

    @Test
    void whatChangedSinceAMomentIsAskedByDayOrBySecond() throws Exception {
        plant(2);
        Document today = get("verb=ListIdentifiers&metadataPrefix=oai_dc&set=Programme&from=2026-01-01");
        assertThat(texts(today, "identifier")).contains("oai:jinchuanggu:oai-t-0001");
        assertThat(error(get("verb=ListIdentifiers&metadataPrefix=oai_dc&until=2001-01-01T00:00:00Z"))).isEqualTo("noRecordsMatch");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | badVerb", "verb=Nothing | badVerb", "verb=Identify&verb=Identify | badVerb",
        "verb=Identify&from=2026-01-01 | badArgument", "verb=ListRecords | badArgument", "verb=GetRecord&metadataPrefix=oai_dc | badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=gestern | badArgument", "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30 | badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z | badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01 | badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&set=Account | badArgument", "verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x | badArgument",
        "verb=ListRecords&metadataPrefix=marc21 | cannotDisseminateFormat", "verb=GetRecord&metadataPrefix=marc21&identifier=oai:jinchuanggu:need-q-01 | cannotDisseminateFormat",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=need-q-01 | idDoesNotExist", "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:jinchuanggu:nobody | idDoesNotExist",
        "verb=ListMetadataFormats&identifier=oai:jinchuanggu:nobody | idDoesNotExist",
        "verb=ListRecords&resumptionToken=abc | badResumptionToken", "verb=ListSets&resumptionToken=abc | badResumptionToken"})
    void aWrongQuestionIsAnsweredWithItsCode(String query, String code) throws Exception {
        assertThat(error(get(query))).as(query).isEqualTo(code);
    }

    @Test
    void aTokenOfAnotherVerbIsRefused() throws Exception {
        plant(OaiRepository.PAGE + 5);
        String token = only(get("verb=ListRecords&metadataPrefix=oai_dc"), "resumptionToken").getTextContent();
        assertThat(error(get("verb=ListIdentifiers&resumptionToken=" + token))).isEqualTo("badResumptionToken");
    }

    @Test
    void asksByPostToo() throws Exception {
        Answer answer = api().send("POST", "/oai", BodyPublishers.ofString("verb=Identify"), "Content-Type", "application/x-www-form-urlencoded");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(only(parse(answer.body()), "Identify")).isNotNull();
    }

    private void plant(int programmes) {
        writer.write(IntStream.range(0, programmes).mapToObj(i -> new Node("oai-t-%04d".formatted(i), "Programme",
                Map.of("name", "计划 " + i + "（示例）", "illustrative", true))).toList(), List.of());
    }

    private List<Document> harvest(String verb, String arguments) throws Exception {
        List<Document> pages = new ArrayList<>(List.of(get("verb=" + verb + "&" + arguments)));
        NodeList token = pages.getLast().getElementsByTagNameNS(OAI, "resumptionToken");
        while (token.getLength() > 0 && !token.item(0).getTextContent().isEmpty()) {
            pages.add(get("verb=" + verb + "&resumptionToken=" + token.item(0).getTextContent()));
            token = pages.getLast().getElementsByTagNameNS(OAI, "resumptionToken");
        }
        return pages;
    }

    private Document get(String query) throws Exception {
        Answer answer = api().get("/oai?" + query);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("text/xml");
        Document document = parse(answer.body());
        assertThat(children(document.getDocumentElement())).startsWith("responseDate", "request").hasSize(3);
        return document;
    }

    private static Document parse(String body) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static Schema schema() throws Exception {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new File("src/main/resources/static/schema/jcg-1.0.xsd"));
    }

    private static Element only(Document document, String element) {
        NodeList found = document.getElementsByTagNameNS(OAI, element);
        assertThat(found.getLength()).as(element).isEqualTo(1);
        return (Element) found.item(0);
    }

    private static String error(Document document) {
        return only(document, "error").getAttribute("code");
    }

    private static List<Element> headers(Document document) {
        NodeList found = document.getElementsByTagNameNS(OAI, "header");
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    private static List<String> texts(Document document, String element) {
        NodeList found = document.getElementsByTagNameNS(OAI, element);
        return IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent()).toList();
    }

    private static String text(Element parent, String element) {
        return parent.getElementsByTagNameNS(OAI, element).item(0).getTextContent();
    }

    private static String string(Document document) {
        return document.getDocumentElement().getTextContent();
    }

    private static List<String> children(Element parent) {
        NodeList found = parent.getChildNodes();
        return IntStream.range(0, found.getLength()).mapToObj(found::item).filter(Element.class::isInstance).map(n -> n.getLocalName()).toList();
    }
}
