package cn.jinchuanggu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The real model, loaded once. */
class BgeEmbedderTest {

    private static final BgeEmbedder EMBEDDER = new BgeEmbedder();

    @AfterAll
    static void free() {
        EMBEDDER.close();
    }

    private static double cosine(String a, String b) {
        return Vectors.cosine(EMBEDDER.embed(a), EMBEDDER.embed(b));
    }

    /** Freed under a run, the model took the whole process down. */
    @Test
    void closingWhileItWorksEndsTheWorkAndNotTheProcess() throws Exception {
        var embedder = new BgeEmbedder();
        embedder.embed("煤矿皮带");
        var texts = Collections.nCopies(400, "煤矿皮带输送机跑偏在线监测与提前报警".repeat(8));
        var work = CompletableFuture.supplyAsync(() -> embedder.embedAll(texts));

        Thread.sleep(200);
        embedder.close();

        assertThat(work).failsWithin(Duration.ofSeconds(60)).withThrowableThat()
                .withRootCauseInstanceOf(IllegalStateException.class).withMessageContaining("closed while it worked");
        assertThat(embedder.embed("煤矿皮带")).hasSize(512);
        embedder.close();
    }

    @Test
    void relatedTextsAreNearerThanUnrelatedOnes() {
        double related = cosine("煤矿皮带输送机跑偏检测", "带式运输机运行状态在线监测装置");
        double unrelated = cosine("煤矿皮带输送机跑偏检测", "党参多糖提取方法");
        assertThat(related).isGreaterThan(unrelated + 0.15);
    }

    @Test
    void everyVectorHasLengthOneButThoseOfNothing() {
        assertThat(Vectors.cosine(EMBEDDER.embed("深紫外LED"), EMBEDDER.embed("深紫外LED"))).isCloseTo(1, within(1e-5));
        for (String nothing : List.of("", "  \n", "\u200B")) {
            assertThat(EMBEDDER.embed(nothing)).hasSize(512).containsOnly(0f);
        }
        assertThat(EMBEDDER.embed(null)).containsOnly(0f);
    }

    @Test
    void lettersCountTheSameInAnyCase() {
        assertThat(EMBEDDER.embed("UV-LED光刻机")).isEqualTo(EMBEDDER.embed("uv-led光刻机"));
    }

    @Test
    void manyAtOnceKeepTheirOrderAndTheirNumbers() {
        var texts = new ArrayList<String>();
        for (int i = 0; i < 70; i++) {
            texts.add("第" + i + "种耐高温尼龙复合材料".repeat(1 + i % 7));
        }
        texts.add(35, "");
        var together = EMBEDDER.embedAll(texts);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(together.get(i)).as(texts.get(i)).isEqualTo(EMBEDDER.embed(texts.get(i)));
        }
        assertThat(together.get(35)).containsOnly(0f);
    }

    @Test
    void theNumbersOfLowerCaseAreThoseOfTheLibraryThatPacksTheNetwork() {
        var library = new BgeSmallZhV15QuantizedEmbeddingModel();
        for (String text : List.of("党参", "uv-led光刻机", "煤矿皮带输送机跑偏检测，要求识别准确率≥92%。", "带式运输机运行状态在线监测装置；".repeat(12))) {
            assertThat(EMBEDDER.embed(text)).as(text).containsExactly(library.embed(text).content().vector(), within(1e-5f));
        }
    }

    @Test
    void aLongOrHostileTextIsNoProblem() {
        HostileTexts.known().forEach(text -> assertThat(EMBEDDER.embed(text)).hasSize(512).doesNotContain(Float.NaN));
    }

    @Test
    void comesBackAfterItWasClosed() {
        try (var embedder = new BgeEmbedder()) {
            var before = embedder.embed("轴承故障诊断");
            embedder.close();
            assertThat(embedder.embed("轴承故障诊断")).isEqualTo(before);
        }
    }

    /** The reference tokenizer of the model, told to stay off the network. */
    @Test
    void cutsTextsLikeTheTokenizerOfTheModel() throws IOException {
        System.setProperty("OPT_OUT_TRACKING", "true");
        long seed = System.nanoTime();
        var random = new Random(seed);
        var pieces = new WordPieces(vocabulary());
        try (InputStream in = BgeEmbedder.class.getResourceAsStream("/bge-small-zh-v1.5-q-tokenizer.json");
             var reference = HuggingFaceTokenizer.newInstance(in, Map.of("padding", "false", "truncation", "false"))) {
            String[] parts = {"缺陷识别准确率≥92%", "UV-LED", "embedding", "PM2.5", "(规格500mg)", "4G", "，", "。", " ", "unaffable", "\u3000", "3.5×10", "Φ50", "α-Fe2O3", "~", "$", "^"};
            for (int n = 0; n < 200; n++) {
                var text = new StringBuilder();
                random.ints(1 + random.nextInt(12), 0, parts.length).forEach(i -> text.append(parts[i]));
                String lower = text.toString().toLowerCase(Locale.ROOT);
                assertThat(pieces.encode(text.toString(), 512)).as("seed %d, text %s", seed, text).isEqualTo(reference.encode(lower).getIds());
            }
        }
    }

    private static Map<String, Integer> vocabulary() throws IOException {
        try (InputStream in = BgeEmbedder.class.getResourceAsStream("/bge-small-zh-v1.5-q-tokenizer.json")) {
            var vocabulary = new HashMap<String, Integer>();
            new JsonMapper().readTree(in).path("model").path("vocab").properties().forEach(e -> vocabulary.put(e.getKey(), e.getValue().asInt()));
            return vocabulary;
        }
    }
}
