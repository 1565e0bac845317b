package cn.jinchuanggu.matching.judgments;

import cn.jinchuanggu.search.BgeEmbedder;
import cn.jinchuanggu.search.Embedder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The vectors of the judged texts as the product's model once gave them. An int8 network rounds by what shares its run, and
 * how it rounds depends on the processor: the same text moves by a cosine of about 0.99, enough to swap two neighbours in a
 * ranking. Pinned figures are to move when the ranking changes and not with the machine, so they are measured on these.
 *
 * <p>A text that is not among them is an error; {@code -Dmeanings.write=true} asks the model for it and keeps it. A vector is
 * kept as 512 whole numbers from −127 to 127, scaled by its greatest.
 */
final class KeptMeanings implements Embedder {

    static final Path FILE = Path.of("src/test/resources/cn/jinchuanggu/matching/judgments/meanings.bin");
    private static final boolean WRITE = Boolean.getBoolean("meanings.write");
    private static final int DIMENSIONS = 512;

    /** By the first eight bytes of the text's SHA-256. */
    private final Map<Long, byte[]> kept = new TreeMap<>();

    KeptMeanings() {
        try {
            ByteBuffer file = ByteBuffer.wrap(Files.exists(FILE) ? Files.readAllBytes(FILE) : new byte[0]);
            while (file.hasRemaining()) {
                long text = file.getLong();
                var vector = new byte[DIMENSIONS];
                file.get(vector);
                kept.put(text, vector);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public String model() {
        return "bge-small-zh-v1.5-q, kept";
    }

    @Override
    public float[] embed(String text) {
        return embedAll(List.of(text)).getFirst();
    }

    @Override
    public List<float[]> embedAll(List<String> texts) {
        List<String> unknown = texts.stream().filter(t -> !t.isEmpty() && !kept.containsKey(key(t))).distinct().toList();
        if (!unknown.isEmpty() && !WRITE) {
            throw new AssertionError(unknown.size() + " texts have no vector in " + FILE + "; -Dmeanings.write=true asks the model. The first: " + unknown.getFirst());
        }
        keep(unknown);
        return texts.stream().map(t -> t.isEmpty() ? new float[DIMENSIONS] : unit(kept.get(key(t)))).toList();
    }

    private void keep(List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        try (var model = new BgeEmbedder()) {
            var vectors = new ArrayList<>(model.embedAll(texts));
            for (int i = 0; i < texts.size(); i++) {
                kept.put(key(texts.get(i)), rounded(vectors.get(i)));
            }
        }
        var file = new ByteArrayOutputStream();
        kept.forEach((text, vector) -> {
            file.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(text).array());
            file.writeBytes(vector);
        });
        try {
            Files.write(FILE, file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rounded(float[] vector) {
        float greatest = 0;
        for (float v : vector) {
            greatest = Math.max(greatest, Math.abs(v));
        }
        var rounded = new byte[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            rounded[i] = (byte) Math.round(vector[i] / greatest * Byte.MAX_VALUE);
        }
        return rounded;
    }

    private static float[] unit(byte[] rounded) {
        double squares = 0;
        for (byte b : rounded) {
            squares += b * b;
        }
        var vector = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) (rounded[i] / Math.sqrt(squares));
        }
        return vector;
    }

    private static long key(String text) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
