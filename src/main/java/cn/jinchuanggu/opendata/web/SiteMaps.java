package cn.jinchuanggu.opendata.web;

import cn.jinchuanggu.opendata.Addresses;
import cn.jinchuanggu.opendata.store.PublicGraph;
import cn.jinchuanggu.opendata.store.PublicGraph.MapEntry;
import cn.jinchuanggu.opendata.store.PublicGraph.MapPart;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriUtils;

/**
 * The site map (sitemaps.org 0.9): an index of parts with {@value #PART} addresses at the most, each part named by the id it begins
 * after, and the file that tells robots where it is.
 */
@Controller
class SiteMaps {

    static final int PART = 50_000;
    private static final int PAGE = 1000;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final PublicGraph graph;
    private final PublicAddresses addresses;
    private final XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();

    SiteMaps(PublicGraph graph, PublicAddresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
    }

    @GetMapping("/robots.txt")
    @ResponseBody
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).body("""
                User-agent: *
                Disallow: /api/
                Disallow: /login
                Disallow: /search
                Disallow: /mcp
                Sitemap: %s/sitemap.xml
                """.formatted(addresses.get().base()));
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletResponse response) throws IOException, XMLStreamException {
        Addresses here = addresses.get();
        write(response, "sitemapindex", xml -> {
            Optional<MapPart> part = graph.findMapPart("", PART);
            while (part.isPresent()) {
                String address = here.base() + "/sitemap-part.xml?after=" + UriUtils.encode(part.get().after(), StandardCharsets.UTF_8);
                entry(xml, "sitemap", address, part.get().changedAt());
                part = graph.findMapPart(part.get().last(), PART);
            }
        });
    }

    @GetMapping("/sitemap-part.xml")
    void part(@RequestParam(defaultValue = "") String after, HttpServletResponse response) throws IOException, XMLStreamException {
        Addresses here = addresses.get();
        write(response, "urlset", xml -> {
            String last = after;
            for (int written = 0; written < PART; written += PAGE) {
                List<MapEntry> entries = graph.listMapEntries(last, PAGE);
                for (MapEntry entry : entries) {
                    entry(xml, "url", here.page(entry.kind(), entry.id()), entry.changedAt());
                }
                if (entries.size() < PAGE) {
                    return;
                }
                last = entries.getLast().id();
            }
        });
    }

    private void write(HttpServletResponse response, String root, Content content) throws IOException, XMLStreamException {
        response.setContentType("application/xml;charset=UTF-8");
        OutputStream out = new BufferedOutputStream(response.getOutputStream());
        XMLStreamWriter xml = factory.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(NAMESPACE);
        content.write(xml);
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
        out.flush();
    }

    private static void entry(XMLStreamWriter xml, String element, String address, Instant changedAt) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeStartElement("loc");
        xml.writeCharacters(address);
        xml.writeEndElement();
        xml.writeStartElement("lastmod");
        xml.writeCharacters(changedAt.toString());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private interface Content {

        void write(XMLStreamWriter xml) throws XMLStreamException;
    }
}
