package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingProfile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The meaning of one version of a listing's text: computed once, kept beside the listing.
 *
 * @param title       vector of the title; of the whole text when there is no title
 * @param text        vector of title and text together; equal to {@code title} when there is no text
 * @param textVersion names the text and the model it was computed from, 32 hexadecimal digits
 */
public record Embedding(float[] title, float[] text, String textVersion) {

    /** Not computed yet, so out of date for every text. */
    public static final Embedding NONE = new Embedding(new float[0], new float[0], "");

    private static final int FORMAT = 1;
    private static final int VERSION_BYTES = 16;

    /** The embedding of one listing. */
    public static Embedding of(ListingProfile profile, Embedder embedder) {
        return all(List.of(profile), embedder).getFirst();
    }

    /** The embeddings of many listings in their order, in one go. */
    public static List<Embedding> all(List<ListingProfile> profiles, Embedder embedder) {
        var texts = new ArrayList<String>(profiles.size() * 2);
        for (var profile : profiles) {
            String whole = wholeText(profile);
            texts.add(profile.title().isBlank() ? whole : profile.title());
            // nothing but a title: one vector serves as both
            texts.add(whole.equals(profile.title()) || profile.title().isBlank() ? "" : whole);
        }
        var vectors = embedder.embedAll(texts);
        var embeddings = new ArrayList<Embedding>(profiles.size());
        for (int i = 0; i < profiles.size(); i++) {
            float[] title = vectors.get(2 * i);
            float[] text = texts.get(2 * i + 1).isEmpty() ? title : vectors.get(2 * i + 1);
            embeddings.add(new Embedding(title, text, textVersion(profiles.get(i), embedder.model())));
        }
        return List.copyOf(embeddings);
    }

    private static String wholeText(ListingProfile profile) {
        var whole = new StringBuilder(profile.title());
        for (String part : List.of(profile.problem(), profile.text(), String.join(" ", profile.keywords()))) {
            if (!part.isBlank()) {
                whole.append(whole.isEmpty() ? "" : "。").append(part.strip());
            }
        }
        return whole.toString();
    }

    /** Names the text of this listing and the model; another version means the stored embedding is out of date. */
    public static String textVersion(ListingProfile profile, String model) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(model.getBytes(StandardCharsets.UTF_8));
            for (String part : List.of(profile.title(), wholeText(profile))) {
                digest.update((byte) 0);
                digest.update(part.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Whether this was computed from the present text of the listing by this embedder's model. */
    public boolean isCurrentFor(ListingProfile profile, Embedder embedder) {
        return textVersion.equals(textVersion(profile, embedder.model()));
    }

    /** Whether there is any meaning to compare. */
    public boolean isPresent() {
        return Vectors.isPresent(title) || Vectors.isPresent(text);
    }

    /** One format byte, the text version, the dimensions, both vectors; about 4 kB for 512 dimensions. */
    public byte[] toBytes() {
        var bytes = ByteBuffer.allocate(1 + VERSION_BYTES + 4 + 4 * (title.length + text.length)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) FORMAT).put(HexFormat.of().parseHex(textVersion)).putInt(title.length);
        for (float v : title) {
            bytes.putFloat(v);
        }
        for (float v : text) {
            bytes.putFloat(v);
        }
        return bytes.array();
    }

    /**
     * What {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException when the bytes are anything else
     */
    public static Embedding fromBytes(byte[] stored) {
        var bytes = ByteBuffer.wrap(stored).order(ByteOrder.LITTLE_ENDIAN);
        if (stored.length < 1 + VERSION_BYTES + 4 || bytes.get() != FORMAT) {
            throw new IllegalArgumentException("not an embedding of format " + FORMAT + ": " + stored.length + " bytes");
        }
        var version = new byte[VERSION_BYTES];
        bytes.get(version);
        int dimensions = bytes.getInt();
        if (dimensions < 0 || bytes.remaining() != 8L * dimensions) {
            throw new IllegalArgumentException("an embedding of " + dimensions + " dimensions cannot have " + stored.length + " bytes");
        }
        return new Embedding(floats(bytes, dimensions), floats(bytes, dimensions), HexFormat.of().formatHex(version));
    }

    private static float[] floats(ByteBuffer bytes, int count) {
        var values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = bytes.getFloat();
        }
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Embedding e && textVersion.equals(e.textVersion)
                && Arrays.equals(title, e.title) && Arrays.equals(text, e.text);
    }

    @Override
    public int hashCode() {
        return textVersion.hashCode();
    }

    @Override
    public String toString() {
        return "Embedding " + textVersion + " of " + title.length + " dimensions";
    }
}
