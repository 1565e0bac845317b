package cn.jinchuanggu.bench;

import cn.jinchuanggu.JinchuangguApplication;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import cn.jinchuanggu.opendata.Addresses;
import cn.jinchuanggu.opendata.Harvest;
import cn.jinchuanggu.opendata.OpenData;
import cn.jinchuanggu.opendata.store.PublicGraph;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long the dumps of a generated graph take and how much memory survives collections meanwhile. Arguments: {@code size=} of
 * enterprises, of which one has a tie to every tenth; {@code folder=} to keep the data in.
 */
public final class OpenDataBench {

    private static final int TOGETHER = 5_000;
    private static final int MIB = 1 << 20;
    private static final double NANOS = 1e9;

    private OpenDataBench() {
    }

    public static void main(String[] arguments) throws IOException {
        Arguments asked = Arguments.of(arguments);
        int size = asked.number("size", 10_000);
        Path folder = asked.folder("opendata");
        try (ConfigurableApplicationContext platform = new SpringApplicationBuilder(JinchuangguApplication.class).web(WebApplicationType.NONE)
                .properties("logging.level.cn.jinchuanggu=WARN", "jinchuanggu.demo.enabled=false", "jinchuanggu.seed.set=tiny", "jinchuanggu.graph.data-folder=" + folder).run()) {
            fill(platform, size);
            OpenData data = platform.getBean(OpenData.class);
            measure("交换格式", size, data::writeExchange);
            measure("JSON-LD", size, out -> data.writeLinkedData(null, new Addresses("https://jcg.example"), out));
            measure("CSV", size, out -> data.writeTable("Enterprise", out));
            long before = System.nanoTime();
            platform.getBean(PublicGraph.class).countHarvest(Harvest.OF_ALL);
            System.out.printf(Locale.ROOT, "| %,d | OAI 计数 | %.1f s | | |%n", size, (System.nanoTime() - before) / NANOS);
        }
    }

    private static void fill(ConfigurableApplicationContext platform, int size) {
        GraphWriter writer = platform.getBean(GraphWriter.class);
        TransactionTemplate transaction = new TransactionTemplate(platform.getBean(PlatformTransactionManager.class));
        for (int first = 0; first < size; first += TOGETHER) {
            List<Node> nodes = new ArrayList<>();
            List<Tie> ties = new ArrayList<>();
            for (int i = first; i < Math.min(size, first + TOGETHER); i++) {
                String id = "gen-%07d".formatted(i);
                nodes.add(new Node(id, "Enterprise", Map.of("name", "生成企业 " + i + "（示例）", "about", "为测量而生成，做第 " + i + " 种零件。", "illustrative", true,
                        "region", "140471", "titles", List.of("高新技术企业"), "sources", List.of("illustrative"))));
                ties.add(new Tie(id, "IN_SEGMENT", "seg-robot", "illustrative", "2026-01-01"));
                if (i % 10 == 0 && i > 0) {
                    ties.add(new Tie("gen-0000000", "COOPERATES_WITH", id, "illustrative", "2026-01-01"));
                }
            }
            transaction.executeWithoutResult(status -> writer.create(nodes, ties));
        }
    }

    private static void measure(String what, int size, Dump dump) throws IOException {
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).toList();
        Surviving surviving = new Surviving(heap);
        long before = System.nanoTime();
        dump.to(surviving);
        System.out.printf(Locale.ROOT, "| %,d | %s | %.1f s | %,d MiB | %,d MiB |%n", size, what, (System.nanoTime() - before) / NANOS, surviving.bytes / MIB, surviving.most / MIB);
    }

    private interface Dump {

        void to(OutputStream out) throws IOException;
    }

    /** Counts bytes, and looks at what the heap held after its last collection. */
    private static final class Surviving extends OutputStream {

        private final List<MemoryPoolMXBean> heap;
        private long bytes;
        private long most;

        Surviving(List<MemoryPoolMXBean> heap) {
            this.heap = heap;
        }

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) {
            if (bytes / MIB != (bytes + len) / MIB) {
                most = Math.max(most, heap.stream().filter(p -> p.getCollectionUsage() != null).mapToLong(p -> p.getCollectionUsage().getUsed()).sum());
            }
            bytes += len;
        }
    }
}
