package cn.jinchuanggu.search.web;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.PostingSheet;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import cn.jinchuanggu.search.Embedder;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.search.ProfileQuery;
import cn.jinchuanggu.search.SearchHit;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.search.SearchQuery;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts a list of listings together with the ways to narrow it, each with its count. Reads the index alone. */
@Component
class Lists {

    private static final int SIZE = 20;
    private static final int LONGEST_SHORTENED = 30;
    private static final int LOOKED_AT = 30;
    /** Cosine from which two texts are worth showing together; texts about other things stay below 0.5. */
    private static final double NEAR = 0.52;

    private final SearchIndex index;
    private final Embedder embedder;

    Lists(SearchIndex index, Embedder embedder) {
        this.index = index;
        this.embedder = embedder;
    }

    /**
     * What is asked of a list.
     *
     * @param kind    null for all kinds
     * @param choices what must have been chosen, by the name of the field
     */
    public record Question(String path, String text, ListingKind kind, TopicFilter topic, Map<String, String> choices, SearchQuery.Order order, int page) {

        Question(String path, String text, ListingKind kind, TopicFilter topic, SearchQuery.Order order, int page) {
            this(path, text, kind, topic, Map.of(), order, page);
        }

        ListAddress address() {
            ListAddress address = ListAddress.of(path);
            for (Map.Entry<String, String> choice : choices.entrySet()) {
                address = address.with(choice.getKey(), choice.getValue());
            }
            return address.with("q", text).with("kind", path.equals("/search") && kind != null ? kind.name() : null)
                    .with("track", topic.trackId()).with("segment", topic.segmentId())
                    .with("order", order == SearchQuery.Order.NEWEST ? "NEWEST" : null);
        }

        SearchQuery query(TopicFilter where, int number, int size) {
            return new SearchQuery(text, kind == null ? Set.of() : Set.of(kind), where.trackId(), where.segmentId(), null,
                    null, order, number, size).choosing(choices.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.toSet()));
        }
    }

    /**
     * A list and what surrounds it.
     *
     * @param segments parts of the chosen track; empty when none is chosen
     */
    public record Answer(Question question, String href, Page<ResultCard> page, List<Facet> tracks, List<Facet> segments, Facet newest) {

        /** Whether the list is narrowed by more than the words. */
        public boolean isNarrowed() {
            return question.topic().track() != null || question.topic().segment() != null || !question.choices().isEmpty();
        }

        /** The same words without what narrows the list. */
        public String hrefOfAll() {
            return ListAddress.of(question.path()).with("q", question.text()).href();
        }
    }

    /** @throws cn.jinchuanggu.shared.InvalidInput when the page number is out of range */
    Answer answer(Question asked) {
        Paging paging = new Paging(asked.page(), SIZE);
        Page<SearchHit> found = index.search(asked.query(asked.topic(), paging.number(), paging.size()));
        ListAddress address = asked.address();
        List<Facet> tracks = Codes.listTracks().stream().map(t -> track(asked, address, t)).toList();
        List<Facet> segments = asked.topic().track() == null ? List.of()
                : asked.topic().track().segments().stream().map(s -> segment(asked, address, s)).toList();
        boolean newest = asked.order() == SearchQuery.Order.NEWEST;
        return new Answer(asked, address.href(), found.map(ResultCard::of), tracks, segments,
                new Facet("最新", 0, newest, address.with("order", newest ? null : "NEWEST").href()));
    }

    /** For each field that lists of this kind are narrowed by, its choices; by the heading of the field. */
    Map<String, List<Facet>> choices(Question asked) {
        Map<String, List<Facet>> choices = new LinkedHashMap<>();
        PostingSheet.of(asked.kind()).choiceFields().forEach(f -> choices.put(f.label(), f.choices().stream().map(c -> choice(asked, f.name(), c)).toList()));
        return choices;
    }

    private Facet choice(Question asked, String field, String value) {
        boolean chosen = value.equals(asked.choices().get(field));
        Map<String, String> narrowed = new LinkedHashMap<>(asked.choices());
        narrowed.put(field, value);
        Question of = new Question(asked.path(), asked.text(), asked.kind(), asked.topic(), narrowed, asked.order(), 1);
        return new Facet(value, count(of, asked.topic()), chosen, asked.address().with(field, chosen ? null : value).href());
    }

    /** The best listings of all kinds for words that are being typed. */
    List<ResultCard> listBest(String words, int most) {
        return index.search(SearchQuery.of(words).onPage(1, most)).items().stream().map(ResultCard::of).toList();
    }

    /** What means nearly the same as a text whose words stand nowhere; best first, empty when nothing comes near. */
    List<ResultCard> listNear(Question asked, int most) {
        ListingKind[] kinds = asked.kind() == null ? new ListingKind[0] : new ListingKind[] {asked.kind()};
        return index.candidates(ProfileQuery.of(ListingProfile.ofText(asked.text()), embedder, kinds), LOOKED_AT).stream()
                .filter(c -> Math.max(c.titleLeg(), c.textVectorLeg()) >= NEAR).limit(most)
                .map(c -> ResultCard.of(new SearchHit(c.profile(), 0, MarkedText.plain(c.profile().title()), MarkedText.plain("")))).toList();
    }

    /** Pairs of neighbouring characters of the text that would find something, the rarest first. */
    List<String> listShorter(String text, int most) {
        String words = text.strip().substring(0, Math.min(LONGEST_SHORTENED, text.strip().length()));
        return IntStream.range(0, Math.max(0, words.length() - 1)).mapToObj(i -> words.substring(i, i + 2))
                .filter(pair -> pair.codePoints().allMatch(Character::isLetterOrDigit)).distinct()
                .map(pair -> Map.entry(pair, index.count(SearchQuery.of(pair))))
                .filter(e -> e.getValue() > 0).sorted(Map.Entry.comparingByValue()).limit(most).map(Map.Entry::getKey).toList();
    }

    private Facet track(Question asked, ListAddress address, Track track) {
        boolean chosen = track.equals(asked.topic().track());
        return new Facet(track.name(), count(asked, new TopicFilter(track, null)), chosen,
                address.with("segment", null).with("track", chosen ? null : track.id()).href());
    }

    private Facet segment(Question asked, ListAddress address, Track.Segment segment) {
        boolean chosen = segment.equals(asked.topic().segment());
        return new Facet(segment.name(), count(asked, new TopicFilter(asked.topic().track(), segment)), chosen,
                address.with("segment", chosen ? null : segment.id()).href());
    }

    private long count(Question asked, TopicFilter where) {
        return index.count(asked.query(where, 1, 1));
    }

    /** One entry per kind, and the first for all of them. */
    List<Facet> kinds(Question asked) {
        ListAddress address = asked.address();
        Map<ListingKind, Long> counts = index.countKinds(asked.query(asked.topic(), 1, 1));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        List<Facet> kinds = new ArrayList<>();
        kinds.add(new Facet("全部", all, asked.kind() == null, address.with("kind", null).href()));
        Arrays.stream(ListingKind.values()).forEach(k -> kinds.add(new Facet(k.label(), counts.getOrDefault(k, 0L),
                k == asked.kind(), address.with("kind", k.name()).href())));
        return List.copyOf(kinds);
    }
}
