package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.shared.Page;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/**
 * One unchanging view of the index: word statistics, candidates and their details fit together until it is closed.
 * For one thread at a time.
 */
public final class Reading implements Closeable {

    /** Hits of a whole list that are looked for at once. */
    private static final int TOGETHER = 1_000;
    private static final int MOST_CANDIDATES = 10_000;
    private static final Query UNMEANT = new TermQuery(new Term(Documents.UNMEANT, Documents.YES));

    private final SearcherManager searchers;
    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final KnownFrequencies frequencies;
    private TermStatistics statistics;
    private ListingProfile lastAsking;
    private AskedWords lastAsked;

    Reading(SearcherManager searchers, KnownFrequencies frequencies) throws IOException {
        this.searchers = searchers;
        this.frequencies = frequencies;
        this.searcher = searchers.acquire();
        this.reader = searcher.getIndexReader();
    }

    @Override
    public void close() {
        get(() -> {
            searchers.release(searcher);
            return null;
        });
    }

    /** How common words are in this view. */
    public TermStatistics statistics() {
        if (statistics == null) {
            statistics = get(() -> new ReaderStatistics(reader, frequencies.of(reader)));
        }
        return statistics;
    }

    /** Compares the words this listing asks for with those of others, by how rare they are in this view. */
    public TextComparison comparison(ListingProfile asking) {
        return new TextComparison(asking, asked(asking), statistics());
    }

    /** One listing after the other asks, each several times. */
    private AskedWords asked(ListingProfile asking) {
        if (asking != lastAsking) {
            lastAsked = new AskedWords(asking, statistics());
            lastAsking = asking;
        }
        return lastAsked;
    }

    /**
     * Listings that may answer, best first by a rough fusion of two ways of looking: words and meaning. Cost grows with
     * {@code limit}, hardly with the size of the index.
     *
     * @param limit at most so many, 1 to 10,000; each way of looking goes deeper than that when it is small
     */
    public List<Candidate> candidates(ProfileQuery query, int limit) {
        return candidates(query, limit, limit);
    }

    /**
     * The same, looked for deeper: what looks deeper among neighbours misses fewer of them, and what is only looked at costs less
     * than what is handed over.
     *
     * @param reach each way of looking goes at least so deep; no more are handed over than {@code limit}
     */
    public List<Candidate> candidates(ProfileQuery query, int limit, int reach) {
        return get(() -> new CandidateSearch(searcher, asked(query.profile()), query).best(Math.clamp(limit, 1, MOST_CANDIDATES), Math.min(reach, MOST_CANDIDATES)));
    }

    /** The same facts about one listing, whether or not it would be found; empty when it is not in the index. */
    public Optional<Candidate> candidate(ProfileQuery query, String id) {
        return get(() -> {
            int doc = docOf(id);
            return doc < 0 ? Optional.empty() : Optional.of(new CandidateSearch(searcher, asked(query.profile()), query).one(doc));
        });
    }

    /** The listing with this id as indexed. */
    public Optional<Indexed> find(String id) {
        return get(() -> {
            int doc = docOf(id);
            if (doc < 0) {
                return Optional.empty();
            }
            return Optional.of(listings().read(doc));
        });
    }

    private StoredListings listings() {
        return new StoredListings(reader, EnumSet.allOf(ListingKind.class));
    }

    private int docOf(String id) throws IOException {
        var hits = searcher.search(new TermQuery(new Term(Documents.ID, id)), 1).scoreDocs;
        return hits.length == 0 ? -1 : hits[0].doc;
    }

    /** Answers a person with one page and the exact total. Never fails because of what was typed. */
    public Page<SearchHit> search(SearchQuery query) {
        return get(() -> {
            var people = new PeopleQuery(query);
            Query all = people.all(true);
            int total = searcher.count(all);
            int from = (int) Math.min((query.page() - 1L) * query.size(), total);
            int upTo = (int) Math.min((long) from + query.size(), total);
            var hits = new ArrayList<SearchHit>();
            if (upTo > from) {
                var top = searcher.search(all, new TopFieldCollectorManager(order(query, people), upTo, null, 1));
                for (int i = from; i < upTo; i++) {
                    hits.add(hit(top.scoreDocs[i], people));
                }
            }
            return new Page<>(hits, query.page(), query.size(), total);
        });
    }

    /** Hands over the ids of everything that {@link #search} would find, in its order. */
    public void forEachId(SearchQuery query, Consumer<? super String> use) {
        forEachHit(query, hit -> use.accept(idOf(hit)));
    }

    /** Hands over everything that {@link #search} would find, in its order. */
    public void forEach(SearchQuery query, Consumer<? super ListingProfile> use) {
        StoredListings listings = listings();
        forEachHit(query, hit -> use.accept(listings.read(hit.doc).profile()));
    }

    /** Looks for so many at a time, each time behind those before, so that the last cost what the first do. */
    private void forEachHit(SearchQuery query, HitUse use) {
        get(() -> {
            var people = new PeopleQuery(query);
            Query all = people.all(true);
            Sort order = order(query, people);
            FieldDoc last = null;
            ScoreDoc[] part;
            do {
                part = searcher.search(all, new TopFieldCollectorManager(order, TOGETHER, last, 1)).scoreDocs;
                for (ScoreDoc hit : part) {
                    use.use(hit);
                    last = (FieldDoc) hit;
                }
            } while (part.length == TOGETHER);
            return null;
        });
    }

    /** Every order ends with the id. */
    private static String idOf(ScoreDoc hit) {
        Object[] orderedBy = ((FieldDoc) hit).fields;
        return ((BytesRef) orderedBy[orderedBy.length - 1]).utf8ToString();
    }

    /** How many there would be on all pages. */
    public long count(SearchQuery query) {
        return get(() -> (long) searcher.count(new PeopleQuery(query).all(true)));
    }

    /** How many of each kind there would be if no kind were asked for; kinds with none are left out. */
    public Map<ListingKind, Long> countKinds(SearchQuery query) {
        return get(() -> KindCounts.of(searcher, new PeopleQuery(query).all(false)));
    }

    /** Whether this listing would be among the results of {@link #search}, on whichever page. */
    public boolean finds(SearchQuery query, String id) {
        return get(() -> searcher.count(new BooleanQuery.Builder().add(new PeopleQuery(query).all(true), Occur.FILTER)
                .add(new TermQuery(new Term(Documents.ID, id)), Occur.FILTER).build()) > 0);
    }

    /** Which of these listings would be among the results of {@link #search}, on whichever page; for some thousands of ids. */
    public Set<String> findAmong(SearchQuery query, Collection<String> ids) {
        return ids.isEmpty() ? Set.of() : get(() -> {
            Query some = new BooleanQuery.Builder().add(new PeopleQuery(query).all(true), Occur.FILTER)
                    .add(new TermInSetQuery(Documents.ID, ids.stream().map(BytesRef::new).toList()), Occur.FILTER).build();
            var found = new HashSet<String>();
            for (ScoreDoc hit : searcher.search(some, new TopFieldCollectorManager(new Sort(byId()), ids.size(), null, 1)).scoreDocs) {
                found.add(idOf(hit));
            }
            return found;
        });
    }

    private static SortField byId() {
        return new SortField(Documents.ID, SortField.Type.STRING);
    }

    private static Sort order(SearchQuery query, PeopleQuery people) {
        var newest = new SortField(Documents.SINCE, SortField.Type.LONG, true);
        newest.setMissingValue(Long.MIN_VALUE);
        return query.order() == SearchQuery.Order.RELEVANCE && people.hasWords()
                ? new Sort(SortField.FIELD_SCORE, byId()) : new Sort(newest, byId());
    }

    private SearchHit hit(ScoreDoc hit, PeopleQuery people) throws IOException {
        var profile = listings().read(hit.doc).profile();
        double score = hit instanceof FieldDoc f && f.fields[0] instanceof Float s ? s : 0;
        return new SearchHit(profile, score, Marker.mark(ListingText.title(profile), people::weight),
                Marker.bestSentence(ListingText.body(profile), people::weight));
    }

    int countWithoutMeaning() {
        return get(() -> searcher.count(UNMEANT));
    }

    List<String> listWithoutMeaning(int limit) {
        return get(() -> {
            var ids = new ArrayList<String>();
            for (ScoreDoc hit : searcher.search(UNMEANT, limit).scoreDocs) {
                ids.add(listings().read(hit.doc).profile().id());
            }
            return ids;
        });
    }

    /** How many listings there are. */
    public long size() {
        return reader.numDocs();
    }

    /** How many of each kind; every kind is in it. */
    public Map<ListingKind, Long> countByKind() {
        return get(() -> {
            var counts = new EnumMap<ListingKind, Long>(ListingKind.class);
            for (var kind : EnumSet.allOf(ListingKind.class)) {
                counts.put(kind, (long) searcher.count(PeopleQuery.kinds(Set.of(kind))));
            }
            return counts;
        });
    }

    /** How many of this kind (null: of all kinds) each track has, by track id. */
    public Map<String, Long> countByTrack(ListingKind kind) {
        return get(() -> {
            var counts = new TreeMap<String, Long>();
            var terms = MultiTerms.getTerms(reader, Documents.TRACK);
            if (terms == null) {
                return counts;
            }
            var tracks = terms.iterator();
            for (BytesRef track = tracks.next(); track != null; track = tracks.next()) {
                var query = new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Documents.TRACK, BytesRef.deepCopyOf(track))), Occur.FILTER);
                if (kind != null) {
                    query.add(PeopleQuery.kinds(Set.of(kind)), Occur.FILTER);
                }
                long count = searcher.count(query.build());
                if (count > 0) {
                    counts.put(track.utf8ToString(), count);
                }
            }
            return counts;
        });
    }

    /** Every id with its revision. */
    public Map<String, Long> revisions() {
        return get(() -> {
            var revisions = HashMap.<String, Long>newHashMap(reader.numDocs());
            for (LeafReaderContext context : reader.leaves()) {
                addRevisions(context.reader(), revisions);
            }
            return revisions;
        });
    }

    private static void addRevisions(LeafReader leaf, Map<String, Long> revisions) throws IOException {
        var ids = leaf.getSortedDocValues(Documents.ID);
        var numbers = leaf.getNumericDocValues(Documents.REVISION);
        if (ids == null || numbers == null) {
            return;
        }
        var live = leaf.getLiveDocs();
        for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
            if ((live == null || live.get(doc)) && numbers.advanceExact(doc)) {
                revisions.put(ids.lookupOrd(ids.ordValue()).utf8ToString(), numbers.longValue());
            }
        }
    }

    private interface HitUse {
        void use(ScoreDoc hit) throws IOException;
    }

    private interface Source<T> {
        T get() throws IOException;
    }

    private static <T> T get(Source<T> source) {
        try {
            return source.get();
        } catch (IOException e) {
            throw new UncheckedIOException("检索索引读取失败。请检查磁盘，必要时重建索引。", e);
        }
    }
}
