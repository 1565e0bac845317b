package cn.jinchuanggu.opendata.oai;

import cn.jinchuanggu.opendata.Addresses;
import cn.jinchuanggu.opendata.Harvest;
import cn.jinchuanggu.opendata.PublicRecord;
import cn.jinchuanggu.page.SiteSettings;
import cn.jinchuanggu.opendata.oai.OaiError.Code;
import cn.jinchuanggu.opendata.store.PublicGraph;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Service;
import org.springframework.web.util.UriUtils;

/**
 * Answers harvesters. A list goes by revision: what is changed while it is harvested gets a higher revision and comes (again) at its
 * end, so nothing is missed however long it takes. Withdrawn listings are told as deleted for as long as the graph has them
 * ({@code transient}).
 */
@Service
public class OaiRepository {

    static final int PAGE = 100;
    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
    private static final String PREFIX = "oai:jinchuanggu:";

    private final PublicGraph graph;
    private final SiteSettings settings;
    private final Clock clock;

    OaiRepository(PublicGraph graph, SiteSettings settings, Clock clock) {
        this.graph = graph;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is written inside the answer once it is known that nothing is wrong. */
    private interface Answer {

        void write(Xml xml) throws XMLStreamException;
    }

    /** Answers a question, also a wrong one. @param sent the arguments as sent, with the verb */
    public void answer(Map<String, List<String>> sent, Addresses addresses, OutputStream out) throws XMLStreamException {
        Xml xml = new Xml(out);
        xml.open("OAI-PMH", "xmlns", NAMESPACE, "xmlns:xsi", Xml.SCHEMA_INSTANCE, "xsi:schemaLocation", NAMESPACE + " http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
        xml.element("responseDate", DateStamps.write(clock.instant()));
        String address = addresses.base() + "/oai";
        OaiRequest request = null;
        try {
            request = OaiRequest.read(sent);
            Answer answer = answer(request, addresses);
            xml.element("request", address, attributes(request));
            xml.open(request.verb().verb());
            answer.write(xml);
            xml.close();
        } catch (OaiError e) {
            boolean unread = request == null || e.code() == Code.badArgument;
            xml.element("request", address, unread ? new String[0] : attributes(request));
            xml.element("error", e.getMessage(), "code", e.code().name());
        }
        xml.close();
        xml.end();
    }

    private Answer answer(OaiRequest request, Addresses addresses) throws OaiError {
        return switch (request.verb()) {
            case IDENTIFY -> xml -> identify(addresses, xml);
            case LIST_METADATA_FORMATS -> formats(request, addresses);
            case LIST_SETS -> sets(request);
            case GET_RECORD -> record(request, addresses);
            case LIST_IDENTIFIERS, LIST_RECORDS -> list(request, addresses);
        };
    }

    private void identify(Addresses addresses, Xml xml) throws XMLStreamException {
        xml.element("repositoryName", "晋创谷·长治 创新生态图谱").element("baseURL", addresses.base() + "/oai").element("protocolVersion", "2.0")
                .element("adminEmail", settings.adminEmail()).element("earliestDatestamp", DateStamps.write(PublicGraph.EARLIEST))
                .element("deletedRecord", "transient").element("granularity", "YYYY-MM-DDThh:mm:ssZ");
    }

    private Answer formats(OaiRequest request, Addresses addresses) throws OaiError {
        if (request.find("identifier").isPresent()) {
            existing(request.find("identifier").get());
        }
        return xml -> {
            for (MetadataFormat format : MetadataFormat.values()) {
                xml.open("metadataFormat").element("metadataPrefix", format.prefix()).element("schema", format.schema(addresses.base()))
                        .element("metadataNamespace", format.namespace()).close();
            }
        };
    }

    private static Answer sets(OaiRequest request) throws OaiError {
        if (request.find(OaiRequest.TOKEN).isPresent()) {
            throw new OaiError(Code.badResumptionToken, "集合一次列完，没有 resumptionToken。");
        }
        return xml -> {
            for (Map.Entry<String, String> set : OaiSets.list().entrySet()) {
                xml.open("set").element("setSpec", set.getKey()).element("setName", set.getValue()).close();
            }
        };
    }

    private Answer record(OaiRequest request, Addresses addresses) throws OaiError {
        MetadataFormat format = MetadataFormat.of(request.find("metadataPrefix").orElseThrow());
        PublicRecord record = existing(request.find("identifier").orElseThrow());
        return xml -> write(record, format, addresses, xml);
    }

    private Answer list(OaiRequest request, Addresses addresses) throws OaiError {
        Optional<String> token = request.find(OaiRequest.TOKEN);
        ListState state = token.isPresent() ? ListState.read(token.get(), request.verb()) : begin(request);
        MetadataFormat format = MetadataFormat.of(state.format());
        List<PublicRecord> found = graph.listHarvest(state.harvest(), state.afterRevision(), PAGE + 1);
        List<PublicRecord> page = found.subList(0, Math.min(PAGE, found.size()));
        if (page.isEmpty() && token.isEmpty()) {
            throw new OaiError(Code.noRecordsMatch, "没有符合条件的记录。");
        }
        boolean more = found.size() > PAGE;
        return xml -> {
            for (PublicRecord record : page) {
                if (request.verb() == OaiVerb.LIST_RECORDS) {
                    write(record, format, addresses, xml);
                } else {
                    header(record, xml);
                }
            }
            if (more) {
                resumption(state, state.after(page.getLast().revision(), page.size()).token(), xml);
            } else if (token.isPresent()) {
                resumption(state, "", xml);
            }
        };
    }

    private ListState begin(OaiRequest request) throws OaiError {
        Optional<String> set = request.find("set");
        if (set.isPresent()) {
            OaiSets.require(set.get());
        }
        Harvest harvest = DateStamps.between(request.find("from"), request.find("until"), set.flatMap(OaiSets::findKind).orElse(null),
                set.flatMap(OaiSets::findTrack).orElse(null));
        String format = request.find("metadataPrefix").orElseThrow();
        MetadataFormat.of(format);
        return new ListState(request.verb().verb(), format, harvest, 0, 0, graph.countHarvest(harvest));
    }

    private static void resumption(ListState state, String next, Xml xml) throws XMLStreamException {
        String[] attributes = {"completeListSize", String.valueOf(Math.max(state.completeSize(), state.delivered())), "cursor", String.valueOf(state.delivered())};
        if (next.isEmpty()) {
            xml.open(OaiRequest.TOKEN, attributes).close();
        } else {
            xml.element(OaiRequest.TOKEN, next, attributes);
        }
    }

    private PublicRecord existing(String identifier) throws OaiError {
        String id = identifier.startsWith(PREFIX) ? decoded(identifier.substring(PREFIX.length())) : "";
        return graph.findHarvested(id).orElseThrow(() -> new OaiError(Code.idDoesNotExist, "没有标识为“" + identifier + "”的记录。"));
    }

    private static String decoded(String id) {
        try {
            return UriUtils.decode(id, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // no id of ours is written so
        }
    }

    private static void write(PublicRecord record, MetadataFormat format, Addresses addresses, Xml xml) throws XMLStreamException {
        xml.open("record");
        header(record, xml);
        if (!record.isDeleted()) {
            xml.open("metadata");
            switch (format) {
                case OAI_DC -> DublinCore.write(record, addresses, xml);
                case JCG -> FullRecord.write(record, addresses, xml);
            }
            xml.close();
        }
        xml.close();
    }

    private static void header(PublicRecord record, Xml xml) throws XMLStreamException {
        xml.open("header", "status", record.isDeleted() ? "deleted" : null).element("identifier", PREFIX + UriUtils.encodePathSegment(record.id(), StandardCharsets.UTF_8))
                .element("datestamp", DateStamps.write(record.changedAt()));
        for (String set : OaiSets.of(record)) {
            xml.element("setSpec", set);
        }
        xml.close();
    }

    private static String[] attributes(OaiRequest request) {
        return Stream.concat(Stream.of("verb", request.verb().verb()),
                request.arguments().entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue()))).toArray(String[]::new);
    }
}
