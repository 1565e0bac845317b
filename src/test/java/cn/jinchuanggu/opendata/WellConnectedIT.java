package cn.jinchuanggu.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import cn.jinchuanggu.opendata.store.PublicGraph;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** One enterprise cooperates with more than a record names. */
@Tag("slow")
class WellConnectedIT extends TinyPlatform {

    private static final int TIES = PublicGraph.MOST_TIES + 7;

    @Autowired
    OpenData data;
    @Autowired
    GraphWriter writer;
    @Autowired
    Neo4jClient client;

    @AfterEach
    void takeAway() {
        client.query("MATCH (n:Entity) WHERE n.id STARTS WITH 'wc-' DETACH DELETE n").run();
    }

    @Test
    void aRecordNamesSomeOfItsTiesAndTheExchangeEachOnce() throws Exception {
        List<Node> nodes = IntStream.rangeClosed(0, TIES).mapToObj(i -> new Node("wc-%04d".formatted(i), "Enterprise", Map.of("name", "企业 " + i + "（示例）", "illustrative", true))).toList();
        writer.write(nodes, IntStream.rangeClosed(1, TIES).mapToObj(i -> new Tie("wc-0000", "COOPERATES_WITH", "wc-%04d".formatted(i), "illustrative", "2026")).toList());
        assertThat(data.get("wc-0000").ties()).hasSize(PublicGraph.MOST_TIES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        data.writeExchange(out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().filter(l -> l.contains("\"from\":\"wc-0000\"")).toList();
        assertThat(lines).hasSize(TIES).doesNotHaveDuplicates();
    }
}
