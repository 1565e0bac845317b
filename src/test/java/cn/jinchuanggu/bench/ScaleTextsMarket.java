package cn.jinchuanggu.bench;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.search.Embedder;
import cn.jinchuanggu.search.Indexed;
import cn.jinchuanggu.search.ProfileQuery;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real texts of a gzipped file of {@code {id, title, text?}}, in its order; beyond its end, the first half of one text and
 * the second half of another. The longest texts are kept out and ask as needs.
 */
final class ScaleTextsMarket implements Market {

    private static final int SAMPLE = 4_000;
    private static final long SEED = 20260102;
    private static final int LONG = 300;

    private record Text(String title, String text) {
    }

    private final List<Text> texts = new ArrayList<>();
    private final List<Text> longTexts = new ArrayList<>();
    private final Embedder embedder;
    private final PerturbedVectors vectors;

    ScaleTextsMarket(Path file, Embedder embedder) throws IOException {
        this.embedder = embedder;
        var json = new JsonMapper();
        try (var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = json.readTree(line);
                var text = new Text(row.path("title").asString(""), row.path("text").asString(""));
                (text.text.length() >= LONG ? longTexts : texts).add(text);
            }
        }
        int step = texts.size() / SAMPLE;
        this.vectors = new PerturbedVectors(IntStream.range(0, SAMPLE).mapToObj(i -> profile(i * step)).toList(), embedder);
    }

    @Override
    public String name() {
        return "real texts (%,d different)".formatted(texts.size());
    }

    @Override
    public Indexed listing(int number) {
        ListingProfile profile = profile(number);
        return new Indexed(profile, vectors.next(new SplittableRandom(SEED + number), profile.text().isEmpty()), number);
    }

    private ListingProfile profile(int number) {
        Text text = texts.get(number % texts.size());
        if (number >= texts.size()) {
            RandomGenerator random = new SplittableRandom(SEED - number);
            Text other = texts.get(random.nextInt(texts.size()));
            text = new Text(spliced(text.title, other.title), text.text.isEmpty() ? "" : spliced(text.text, other.text));
        }
        return ListingProfile.builder("text-%07d".formatted(number), ListingKind.ACHIEVEMENT).title(text.title).text(text.text).build();
    }

    private static String spliced(String one, String other) {
        return one.substring(0, (one.length() + 1) / 2) + other.substring(other.length() / 2);
    }

    @Override
    public List<ProfileQuery> longNeeds(int count) {
        return GeneratedMarket.queries(IntStream.range(0, Math.min(count, longTexts.size()))
                .mapToObj(i -> longTexts.get(i * (longTexts.size() / Math.min(count, longTexts.size()))))
                .map(t -> ListingProfile.builder("need-" + t.title.hashCode(), ListingKind.NEED).title(t.title).text(t.text).build())
                .toList(), embedder);
    }
}
