package cn.jinchuanggu.bench;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.search.BgeEmbedder;
import cn.jinchuanggu.search.Vectors;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How many texts of about 215 characters are embedded in a second, by the plain calls of the library and by the product's
 * own embedder with the same model, in turns in the same process, and how far the vectors agree. Prints the rows of the
 * table in {@code src/docs/BENCHMARKS.md}; the only argument is the number of texts.
 */
public final class EmbeddingBench {

    private static final int LENGTH = 215;
    private static final int TOGETHER = 64;

    private EmbeddingBench() {
    }

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length == 0 ? 512 : Integer.parseInt(arguments[0]);
        try (var product = new BgeEmbedder()) {
            var library = new BgeSmallZhV15QuantizedEmbeddingModel();
            List<String> texts = texts(product, count);
            var ours = new ArrayList<float[]>();
            var theirs = new ArrayList<float[]>();
            long oneByOne = 0;
            long together = 0;
            long embedder = 0;
            for (int from = -TOGETHER; from < count; from += TOGETHER) {
                List<String> part = texts.subList(Math.max(0, from), Math.min(count, Math.max(0, from) + TOGETHER));
                long t0 = System.nanoTime();
                List<float[]> single = part.stream().map(t -> library.embed(t).content().vector()).toList();
                long t1 = System.nanoTime();
                library.embedAll(part.stream().map(TextSegment::from).toList());
                long t2 = System.nanoTime();
                List<float[]> mine = product.embedAll(part);
                long t3 = System.nanoTime();
                // the first part only warms up
                if (from >= 0) {
                    theirs.addAll(single);
                    ours.addAll(mine);
                    oneByOne += t1 - t0;
                    together += t2 - t1;
                    embedder += t3 - t2;
                }
            }
            print("%n| texts of %d characters, %d of them | texts/s |%n|---|---|%n", LENGTH, count);
            print("| library, one call a text | %.1f |%n| library, one call for %d texts | %.1f |%n", count * 1e9 / oneByOne, TOGETHER,
                    count * 1e9 / together);
            print("| product, one call for %d texts | %.1f |%n", TOGETHER, count * 1e9 / embedder);
            double[] cosines = IntStream.range(0, count).mapToDouble(i -> Vectors.cosine(ours.get(i), theirs.get(i))).sorted().toArray();
            print("%nproduct against library: %.2f times one call a text, %.2f times one call for many; cosine of the vectors: mean %.7f, least %.7f%n",
                    (double) oneByOne / embedder, (double) together / embedder, IntStream.range(0, count).mapToDouble(i -> cosines[i]).average().orElse(0),
                    cosines[0]);
        }
    }

    private static List<String> texts(BgeEmbedder embedder, int count) throws Exception {
        var market = new GeneratedMarket(embedder, 16);
        return IntStream.range(0, count).mapToObj(market::profile).map(EmbeddingBench::longEnough).toList();
    }

    private static String longEnough(ListingProfile profile) {
        String text = profile.title() + "。" + profile.text() + "。" + profile.problem() + "。";
        // the packed tokenizer knows no capital letters, the product writes them small before
        return text.repeat(1 + LENGTH / text.length()).substring(0, LENGTH).toLowerCase(Locale.ROOT);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
