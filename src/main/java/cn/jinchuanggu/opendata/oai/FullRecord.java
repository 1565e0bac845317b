package cn.jinchuanggu.opendata.oai;

import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphModel.PropertyKind;
import cn.jinchuanggu.opendata.Addresses;
import cn.jinchuanggu.opendata.PublicRecord;
import cn.jinchuanggu.opendata.PublicSource;
import cn.jinchuanggu.opendata.PublicTie;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** A record with all that is public of it, as {@code /schema/jcg-1.0.xsd} says. */
final class FullRecord {

    private FullRecord() {
    }

    static void write(PublicRecord record, Addresses addresses, Xml xml) throws XMLStreamException {
        MetadataFormat format = MetadataFormat.JCG;
        xml.open("jcg:record", "xmlns:jcg", format.namespace(), "xmlns:xsi", Xml.SCHEMA_INSTANCE,
                "xsi:schemaLocation", format.namespace() + " " + format.schema(addresses.base()),
                "kind", record.kind(), "id", record.id(), "uri", addresses.id(record.id()), "page", addresses.page(record.kind(), record.id()));
        xml.element("jcg:name", record.name());
        for (PropertyKind property : GraphModel.get().listPropertyKinds()) {
            Object value = record.properties().get(property.name());
            String type = property.type().name().toLowerCase(Locale.ROOT);
            for (Object one : value == null ? List.of() : value instanceof Collection<?> many ? many : List.of(value)) {
                xml.element("jcg:property", one.toString(), "name", property.name(), "type", type);
            }
        }
        for (PublicTie tie : record.ties()) {
            xml.open("jcg:tie", "type", tie.type(), "from", tie.from(), "to", tie.to(), "source", tie.source(), "since", tie.since(), "note", tie.note()).close();
        }
        for (PublicSource source : record.sources()) {
            xml.open("jcg:source", "key", source.key(), "title", source.title(), "url", source.url(), "date", source.date(), "grade", source.grade()).close();
        }
        xml.close();
    }
}
