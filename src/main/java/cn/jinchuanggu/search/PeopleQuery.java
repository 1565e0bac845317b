package cn.jinchuanggu.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns what a person typed, and the filters chosen, into Lucene queries. There is no syntax, so nothing can be wrong. */
final class PeopleQuery {

    private static final int MOST_WORDS = 64;
    private static final float TITLE = 3;
    private static final int SHORTEST_PREFIX = 2;

    private final SearchQuery query;
    private final Set<String> words;

    PeopleQuery(SearchQuery query) {
        this.query = query;
        this.words = words(query.text());
    }

    /** Pairs of characters and words; a single character only when it stands alone. */
    private static Set<String> words(String text) {
        var terms = Terms.of(text.length() > 500 ? text.substring(0, 500) : text);
        var words = new LinkedHashSet<String>();
        for (int i = 0; i < terms.size() && words.size() < MOST_WORDS; i++) {
            var term = terms.get(i);
            boolean inPair = term.isSingle()
                    && (i > 0 && terms.get(i - 1).end() == term.end() && !terms.get(i - 1).isSingle()
                    || i + 1 < terms.size() && terms.get(i + 1).start() == term.start());
            if (!inPair) {
                words.add(term.word());
            }
        }
        return words;
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    /** Marks in results follow the same words, and the beginnings of longer ones. */
    double weight(cn.jinchuanggu.search.Term term) {
        if (words.contains(term.word())) {
            return term.word().length();
        }
        return words.stream().anyMatch(w -> isPrefix(w) && term.word().startsWith(w)) ? 1 : 0;
    }

    private static boolean isPrefix(String word) {
        return word.length() >= SHORTEST_PREFIX && !Terms.isHan(word.codePointAt(0));
    }

    Query all(boolean withKinds) {
        var all = new BooleanQuery.Builder().add(text(), Occur.MUST);
        for (Query filter : filters(withKinds)) {
            all.add(filter, Occur.FILTER);
        }
        return all.build();
    }

    private Query text() {
        if (words.isEmpty()) {
            return query.text().isBlank() ? new MatchAllDocsQuery() : new MatchNoDocsQuery("nothing readable was typed");
        }
        var any = new BooleanQuery.Builder();
        for (String word : words) {
            var places = new ArrayList<Query>();
            places.add(new BoostQuery(new TermQuery(new Term(Documents.TITLE, word)), TITLE));
            places.add(new TermQuery(new Term(Documents.WORDS, word)));
            if (isPrefix(word)) {
                places.add(new PrefixQuery(new Term(Documents.TITLE, word)));
                places.add(new PrefixQuery(new Term(Documents.WORDS, word)));
            }
            any.add(new DisjunctionMaxQuery(places, 0.1f), Occur.SHOULD);
        }
        return any.setMinimumNumberShouldMatch(atLeast(words.size())).build();
    }

    /** Both of two, two of three, then 40 %: 皮带跑偏检测 has five pairs, 皮带机跑偏监测 shares two of them. */
    private static int atLeast(int words) {
        return words <= 2 ? words : Math.max(2, (int) Math.round(words * 0.4));
    }

    private List<Query> filters(boolean withKinds) {
        var filters = new ArrayList<Query>();
        if (withKinds && !query.kinds().isEmpty()) {
            filters.add(kinds(query.kinds()));
        }
        exact(filters, Documents.TRACK, query.trackId());
        exact(filters, Documents.SEGMENT, query.segmentId());
        exact(filters, Documents.OWNER, query.ownerId());
        exact(filters, Documents.REGION, area(query.region()));
        query.choices().forEach(choice -> exact(filters, Documents.CHOICE, choice));
        return filters;
    }

    static Query kinds(Set<cn.jinchuanggu.listing.ListingKind> kinds) {
        var any = new BooleanQuery.Builder();
        kinds.forEach(k -> any.add(new TermQuery(new Term(Documents.KIND, k.name())), Occur.SHOULD));
        return any.build();
    }

    private static void exact(List<Query> filters, String field, String value) {
        if (value != null && !value.isBlank()) {
            filters.add(new TermQuery(new Term(field, value.strip())));
        }
    }

    /** 140400 stands for 1404 and everything in it. */
    private static String area(String region) {
        String area = region == null ? "" : region.strip();
        while (area.length() > 2 && area.endsWith("00")) {
            area = area.substring(0, area.length() - 2);
        }
        return area;
    }
}
