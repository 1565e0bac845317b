package cn.jinchuanggu.opendata;

import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphModel.PropertyKind;
import cn.jinchuanggu.listing.sheet.TextTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of a kind as a sheet, with a column for each public property that any of them has. */
final class CsvTable {

    private static final String BETWEEN = "；";

    private final List<PropertyKind> properties;

    /** @param used names of the properties that the kind uses, public or not */
    CsvTable(Set<String> used) {
        this.properties = GraphModel.get().listPropertyKinds().stream().filter(p -> used.contains(p.name())).toList();
    }

    void writeHead(OutputStream out) throws IOException {
        List<String> heads = Stream.concat(Stream.of("编号", "名称"), properties.stream().map(p -> p.chinese() + " " + p.name())).toList();
        out.write((TextTable.BYTE_ORDER_MARK + TextTable.line(heads)).getBytes(StandardCharsets.UTF_8));
    }

    void write(PublicRecord record, OutputStream out) throws IOException {
        List<String> cells = new ArrayList<>(List.of(record.id(), record.name()));
        properties.forEach(p -> cells.add(cell(record.properties().get(p.name()))));
        out.write(TextTable.line(cells).getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(Object value) {
        return value == null ? "" : value instanceof Collection<?> many ? many.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN)) : value.toString();
    }
}
