package cn.jinchuanggu.opendata;

import cn.jinchuanggu.graph.Aliases;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.opendata.store.PublicGraph;
import cn.jinchuanggu.shared.NotFound;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Public records, one or all of them. What goes to a stream is read {@value #PAGE} entities at a time, each page in a transaction of
 * its own, and never held as a whole: a dump of a million entities takes the memory of one page, and what is changed while it runs
 * may stand in it before or after the change.
 */
@Service
public class OpenData {

    private static final int PAGE = 200;
    /** Ties of a very well connected entity that are read at once. */
    private static final int TIES_AT_ONCE = 20_000;
    /** What users entered has no source of its own; other installations need one to refer to. */
    private static final PublicSource ENTERED = new PublicSource("entered", Entities.ENTERED, null, null, null);
    private static final JsonMapper JSON = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final PublicGraph graph;
    private final Aliases aliases;

    OpenData(PublicGraph graph, Aliases aliases) {
        this.graph = graph;
        this.aliases = aliases;
    }

    /** @throws NotFound when there is none that everybody may see */
    public PublicRecord get(String id) {
        return find(id).orElseThrow(() -> new NotFound("对象", id));
    }

    /** The record that everybody may see, of what was merged the one it is now; empty when there is none. */
    public Optional<PublicRecord> find(String id) {
        return graph.find(aliases.present(id));
    }

    /** As {@link #find}, without what it is tied to: a unit may have thousands of ties, and a page shows those that count. */
    public Optional<PublicRecord> findAlone(String id) {
        return graph.findAlone(aliases.present(id));
    }

    /** Writes every record as a JSON-LD document on a line, by id. @param kind a label, or null for all */
    public void writeLinkedData(String kind, Addresses addresses, OutputStream out) throws IOException {
        eachRecord(kind, record -> line(LinkedData.document(record, addresses), out));
    }

    /** Writes every record of a kind as a row, by id. */
    public void writeTable(String kind, OutputStream out) throws IOException {
        CsvTable table = new CsvTable(graph.listUsedProperties(kind));
        table.writeHead(out);
        eachRecord(kind, record -> table.write(record, out));
    }

    /**
     * Writes sources, entities and ties for another installation; the same graph gives the same bytes. Listings whose owner is
     * withheld are left out: over there they would belong to nobody.
     */
    public void writeExchange(OutputStream out) throws IOException {
        List<PublicSource> sources = graph.listSources();
        if (sources.stream().noneMatch(s -> s.key().equals(ENTERED.key()))) {
            line(ExchangeLines.line(ENTERED), out);
        }
        for (PublicSource source : sources) {
            line(ExchangeLines.line(source), out);
        }
        eachRecord(null, record -> {
            if (!record.isMasked()) {
                line(ExchangeLines.line(record), out);
            }
        });
        eachRecord(null, record -> {
            if (!record.isMasked()) {
                writeTies(record, out);
            }
        });
    }

    private void writeTies(PublicRecord record, OutputStream out) throws IOException {
        List<PublicTie> ties = record.ties();
        int full = PublicGraph.MOST_TIES;
        while (!ties.isEmpty()) {
            for (PublicTie tie : ties) {
                line(ExchangeLines.line(tie), out);
            }
            ties = ties.size() < full ? List.of() : graph.listFurtherTies(record.id(), ties.getLast(), TIES_AT_ONCE);
            full = TIES_AT_ONCE;
        }
    }

    private void eachRecord(String kind, RecordWriter writer) throws IOException {
        String after = "";
        for (List<PublicRecord> page = graph.listAfter(after, kind, PAGE); !page.isEmpty(); page = graph.listAfter(after, kind, PAGE)) {
            for (PublicRecord record : page) {
                writer.write(record);
            }
            after = page.getLast().id();
        }
    }

    private static void line(Object value, OutputStream out) throws IOException {
        JSON.writeValue(out, value);
        out.write('\n');
    }

    /** What is done with each record of a dump. */
    private interface RecordWriter {

        void write(PublicRecord record) throws IOException;
    }
}
