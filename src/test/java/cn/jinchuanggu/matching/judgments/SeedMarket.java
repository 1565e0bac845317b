package cn.jinchuanggu.matching.judgments;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.NeedMatcher;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.matching.signal.Signals;
import cn.jinchuanggu.search.Embedder;
import cn.jinchuanggu.search.Embedding;
import cn.jinchuanggu.search.Indexed;
import cn.jinchuanggu.search.ProfileQuery;
import cn.jinchuanggu.search.SearchIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The illustrative achievements and needs of the seed data in an index of their own, and the pairs that were planned with
 * them. No graph, no owners, always the same day, {@link KeptMeanings}: the same files give the same figures.
 */
final class SeedMarket implements AutoCloseable {

    private static final Path SEEDS = Path.of("seed-data/changzhi/illustrative");
    private static final List<String> INDUSTRIES = List.of("electronics", "equipment", "health");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final SearchIndex index = SearchIndex.inMemory();
    private final Embedder embedder = new KeptMeanings();
    private final Map<String, Indexed> listings = new HashMap<>();
    private final NeedMatcher matcher;

    /** One planned pair. @param kind meaning, number or near-miss */
    record Planned(String kind, String need, String achievement) {}

    SeedMarket() {
        var profiles = new ArrayList<ListingProfile>();
        for (String industry : INDUSTRIES) {
            rows(industry, "achievements").forEach(row -> profiles.add(achievement(row)));
            rows(industry, "needs").forEach(row -> profiles.add(need(row)));
        }
        var embeddings = Embedding.all(profiles, embedder);
        for (int i = 0; i < profiles.size(); i++) {
            listings.put(profiles.get(i).id(), new Indexed(profiles.get(i), embeddings.get(i), 0));
        }
        index.put(profiles.stream().map(p -> listings.get(p.id())).toList());
        index.commit(0);
        index.compact();
        index.refresh();
        var weights = Weights.standard();
        matcher = new NeedMatcher(index, Signals.standard(weights, UnaryOperator.identity()), List.of(), weights, CLOCK);
    }

    NeedMatcher matcher() {
        return matcher;
    }

    /** Of all achievements and needs. */
    List<String> titles() {
        return listings.values().stream().map(l -> l.profile().title()).sorted().toList();
    }

    /** This listing looking for what is on the other side. */
    ProfileQuery query(String id) {
        Indexed listing = listings.get(id);
        boolean need = listing.profile().kind() == ListingKind.NEED;
        return new ProfileQuery(listing.profile(), listing.embedding(), Set.of(need ? ListingKind.ACHIEVEMENT : ListingKind.NEED));
    }

    /** Needs that are not among the listings, looking for achievements. */
    List<ProfileQuery> queries(List<ListingProfile> needs) {
        var embeddings = Embedding.all(needs, embedder);
        return IntStream.range(0, needs.size())
                .mapToObj(i -> new ProfileQuery(needs.get(i), embeddings.get(i), Set.of(ListingKind.ACHIEVEMENT))).toList();
    }

    static List<Planned> planned() {
        return INDUSTRIES.stream().flatMap(industry -> rows(industry, "pairs").stream())
                .map(row -> new Planned(text(row, "kind"), text(row, "need"), text(row, "achievement"))).toList();
    }

    private static ListingProfile achievement(Map<String, Object> row) {
        var price = amount(row, "price_yuan");
        return common(row, ListingKind.ACHIEVEMENT).text((text(row, "summary") + "\n" + text(row, "advantage")).strip())
                .problem(text(row, "problem")).readiness((Integer) row.get("trl")).amount(price, price)
                .valid(day(row, "listed_on"), null).build();
    }

    private static ListingProfile need(Map<String, Object> row) {
        return common(row, ListingKind.NEED).text((text(row, "text") + "\n" + text(row, "background")).strip())
                .readiness((Integer) row.get("trl_min")).amount(amount(row, "budget_min_yuan"), amount(row, "budget_max_yuan"))
                .valid(day(row, "published_on"), day(row, "deadline")).build();
    }

    private static ListingProfile.Builder common(Map<String, Object> row, ListingKind kind) {
        Set<CooperationMode> modes = texts(row, "modes").stream()
                .flatMap(label -> java.util.Arrays.stream(CooperationMode.values()).filter(m -> m.label().equals(label)))
                .collect(Collectors.toSet());
        return ListingProfile.builder(text(row, "id"), kind).title(text(row, "title")).keywords(texts(row, "concepts"))
                .indicatorTexts(texts(row, "indicators")).modes(modes).track(null, text(row, "segment"))
                .industryCode(text(row, "industry"));
    }

    private static String text(Map<String, Object> row, String field) {
        Object value = row.get(field);
        return value == null ? "" : value.toString();
    }

    private static List<String> texts(Map<String, Object> row, String field) {
        return row.get(field) instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
    }

    private static BigDecimal amount(Map<String, Object> row, String field) {
        return row.get(field) == null ? null : new BigDecimal(row.get(field).toString());
    }

    private static LocalDate day(Map<String, Object> row, String field) {
        return switch (row.get(field)) {
            case null -> null;
            case java.util.Date date -> LocalDate.ofInstant(date.toInstant(), ZoneId.of("UTC"));
            case Object text -> LocalDate.parse(text.toString());
        };
    }

    private static List<Map<String, Object>> rows(String industry, String file) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Files.readString(SEEDS.resolve(industry).resolve(file + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        index.close();
    }
}
