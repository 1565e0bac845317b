package cn.jinchuanggu.bench;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import cn.jinchuanggu.search.Embedder;
import cn.jinchuanggu.search.Embedding;
import cn.jinchuanggu.search.Indexed;
import cn.jinchuanggu.search.ProfileQuery;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Listings written with the vocabulary of the illustrative seed data: title, summary, problem, keywords, indicators, price,
 * readiness and place, about as long as there. Each title holds a coined name that few others hold. A number always gives
 * the same listing.
 */
final class GeneratedMarket implements Market {

    private static final int SAMPLE = 3_000;
    private static final long SEED = 20260101;
    private final CharacterChain titles = new CharacterChain();
    private final CharacterChain summaries = new CharacterChain();
    private final CharacterChain problems = new CharacterChain();
    private final CharacterChain needs = new CharacterChain();
    private final List<String> keywords = new ArrayList<>();
    private final List<String> indicators = new ArrayList<>();
    private final List<String> segments = new ArrayList<>();
    private final List<String> industries = new ArrayList<>();
    private final PerturbedVectors vectors;
    private final Embedder embedder;

    GeneratedMarket(Embedder embedder) throws IOException {
        this(embedder, SAMPLE);
    }

    /** @param sample how many listings are really embedded */
    GeneratedMarket(Embedder embedder, int sample) throws IOException {
        this.embedder = embedder;
        for (String industry : List.of("electronics", "equipment", "health")) {
            for (Map<String, Object> a : seeds(industry, "achievements.yaml")) {
                titles.read(text(a, "title"));
                summaries.read(text(a, "summary") + "。" + text(a, "advantage"));
                problems.read(text(a, "problem"));
                keywords.addAll(texts(a, "concepts"));
                indicators.addAll(texts(a, "indicators"));
                segments.add(text(a, "segment"));
                industries.add(text(a, "industry"));
            }
            for (Map<String, Object> n : seeds(industry, "needs.yaml")) {
                needs.read(text(n, "text"));
                // a need of some length also says how it could be done
                needs.read(texts(n, "indicators").stream().map(i -> "要求" + i).reduce("", (a, b) -> a + "。" + b));
            }
        }
        this.vectors = new PerturbedVectors(IntStream.range(0, sample).mapToObj(i -> profile(-1 - i)).toList(), embedder);
    }

    @Override
    public String name() {
        return "generated listings";
    }

    @Override
    public Indexed listing(int number) {
        return new Indexed(profile(number), vectors.next(random(number, 2), false), number);
    }

    private static RandomGenerator random(int number, int purpose) {
        return new SplittableRandom(SEED + 31L * number + purpose * 1_000_003L);
    }

    ListingProfile profile(int number) {
        RandomGenerator random = random(number, 1);
        String coined = "" + titles.anyCharacter(random) + summaries.anyCharacter(random) + titles.anyCharacter(random);
        var words = IntStream.range(0, 3).mapToObj(i -> keywords.get(random.nextInt(keywords.size()))).toList();
        var numbers = IntStream.range(0, 2).mapToObj(i -> varied(indicators.get(random.nextInt(indicators.size())), random)).toList();
        BigDecimal price = BigDecimal.valueOf(10_000L * (5 + random.nextInt(500)));
        int place = random.nextInt(segments.size());
        return ListingProfile.builder("gen-%07d".formatted(number), ListingKind.ACHIEVEMENT)
                .title(coined + titles.write(random, 10, 28)).text(summaries.write(random, 60, 110)).problem(problems.write(random, 25, 50))
                .keywords(words).indicatorTexts(numbers).readiness(1 + random.nextInt(9))
                .modes(Set.of(CooperationMode.values()[random.nextInt(CooperationMode.values().length)])).amount(price, price)
                .track(Codes.findTrackOfSegment(segments.get(place)).map(Track::id).orElse(null), segments.get(place))
                .region("1404%02d".formatted(2 + random.nextInt(12))).industryCode(industries.get(place))
                .valid(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200)), null)
                .owner("inst-g-%04d".formatted(random.nextInt(3000)), "示例单位" + random.nextInt(3000)).illustrative(true).build();
    }

    private static String varied(String indicator, RandomGenerator random) {
        return indicator.replaceFirst("\\d", Integer.toString(1 + random.nextInt(9)));
    }

    @Override
    public List<ProfileQuery> longNeeds(int count) {
        var asking = new ArrayList<ListingProfile>(count);
        for (int i = 0; i < count; i++) {
            RandomGenerator random = random(i, 3);
            String text = needs.write(random, 200, 240) + "。" + summaries.write(random, 110, 130);
            asking.add(ListingProfile.builder("need-gen-" + i, ListingKind.NEED).title(titles.write(random, 10, 28)).text(text)
                    .indicatorTexts(List.of(varied(indicators.get(random.nextInt(indicators.size())), random))).readiness(6)
                    .track(null, segments.get(random.nextInt(segments.size()))).region("140400").build());
        }
        return queries(asking, embedder);
    }

    static List<ProfileQuery> queries(List<ListingProfile> needs, Embedder embedder) {
        var meanings = Embedding.all(needs, embedder);
        return IntStream.range(0, needs.size())
                .mapToObj(i -> new ProfileQuery(needs.get(i), meanings.get(i), Set.of(ListingKind.ACHIEVEMENT))).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> seeds(String industry, String file) throws IOException {
        String name = "/seed-data/changzhi/illustrative/" + industry + "/" + file;
        try (InputStream in = GeneratedMarket.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is not on the class path");
            }
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return (List<Map<String, Object>>) content;
        }
    }

    private static String text(Map<String, Object> row, String key) {
        return row.get(key) == null ? "" : row.get(key).toString();
    }

    private static List<String> texts(Map<String, Object> row, String key) {
        return row.get(key) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }
}
