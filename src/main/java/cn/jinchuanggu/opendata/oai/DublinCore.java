package cn.jinchuanggu.opendata.oai;

import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.opendata.Addresses;
import cn.jinchuanggu.opendata.PublicRecord;
import cn.jinchuanggu.opendata.PublicSource;
import cn.jinchuanggu.opendata.PublicTie;
import java.util.Collection;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A record in the fifteen elements of simple Dublin Core. */
final class DublinCore {

    private static final List<String> DESCRIPTIONS = List.of("about", "summary", "text", "problem", "advantage");
    private static final List<String> SUBJECTS = List.of("concepts", "expertise");

    private DublinCore() {
    }

    static void write(PublicRecord record, Addresses addresses, Xml xml) throws XMLStreamException {
        MetadataFormat format = MetadataFormat.OAI_DC;
        xml.open("oai_dc:dc", "xmlns:oai_dc", format.namespace(), "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:xsi", Xml.SCHEMA_INSTANCE,
                "xsi:schemaLocation", format.namespace() + " " + format.schema(addresses.base()));
        xml.element("dc:title", record.name());
        for (String subjects : SUBJECTS) {
            if (record.properties().get(subjects) instanceof Collection<?> many) {
                for (Object subject : many) {
                    xml.element("dc:subject", subject.toString());
                }
            }
        }
        for (String description : DESCRIPTIONS) {
            xml.element("dc:description", record.text(description));
        }
        if (record.isIllustrative()) {
            xml.element("dc:description", "示例：为演示而虚构。");
        }
        xml.element("dc:date", record.text("listedOn"));
        xml.element("dc:type", GraphModel.get().getNodeKind(record.kind()).chinese());
        xml.element("dc:identifier", addresses.id(record.id()));
        for (PublicSource source : record.sources()) {
            xml.element("dc:source", source.url() == null ? source.title() : source.title() + " " + source.url());
        }
        xml.element("dc:language", "zh-CN");
        for (PublicTie tie : record.ties()) {
            xml.element("dc:relation", addresses.id(tie.from().equals(record.id()) ? tie.to() : tie.from()));
        }
        xml.close();
    }
}
