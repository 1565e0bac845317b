package cn.jinchuanggu.team;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Statement;
import cn.jinchuanggu.matching.requirement.Requirement;
import cn.jinchuanggu.shared.Saying;
import cn.jinchuanggu.team.store.TeamStore.Concept;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a need asks of a team: read from the judgements of its matches and from its concepts; each wish once, with its bit. */
final class Wishes {

    /** Each achievement has to meet these for itself; that one of a team does says nothing of the others. */
    static final Set<String> TERMS = Set.of("价格", "期限");
    static final String ACCEPTANCE = "验收方式";
    /** Solving the very problem: a match that is to the point. */
    static final String SUBJECT = "对题";
    static final String MODE = "合作方式";
    static final String READINESS = "成熟度";
    /** Others than an achievement that is to the point have proven, reached and offered these for something else. */
    static final Set<String> ONLY_TO_THE_POINT = Set.of(ACCEPTANCE, MODE, READINESS);
    private static final String INDICATOR = "指标";
    private static final String CONCEPT = "技术点";
    /** What could not be named because there is too much of it. */
    private static final String REST = Statement.key(INDICATOR, "其余");
    /** A bit each; needs ask some ten. */
    private static final int MOST = 32;
    private static final int SUBJECT_WEIGHT = 4;
    private static final int INDICATOR_WEIGHT = 3;
    private static final int CONCEPT_WEIGHT = 2;

    private final Map<String, Wish> byKey = new LinkedHashMap<>();
    private final Map<String, Integer> bits = new LinkedHashMap<>();

    private Wishes() {
    }

    /**
     * @param need     as the viewer may see it
     * @param judged   the requirements as answered by each match
     * @param inWords  what its words alone ask
     * @param concepts of the need that somebody has; those that nobody has are its own words, and no requirement
     */
    static Wishes of(ListingProfile need, Collection<List<Requirement>> judged, List<Requirement> inWords, List<Concept> concepts) {
        Wishes wishes = new Wishes();
        wishes.add(new Wish(SUBJECT, "要解决的问题", Saying.verbatim(need.title()), SUBJECT_WEIGHT));
        if (judged.isEmpty()) {
            need.indicatorTexts().forEach(i -> wishes.add(new Wish(Statement.key(INDICATOR, i), "技术指标", Saying.verbatim(i), INDICATOR_WEIGHT)));
        }
        judged.forEach(requirements -> requirements.stream().filter(Wishes::isWish).forEach(r -> wishes.add(r, need)));
        inWords.forEach(r -> wishes.add(r, need));
        concepts.forEach(c -> wishes.add(new Wish(key(c), CONCEPT, Saying.verbatim(c.name()), CONCEPT_WEIGHT)));
        return wishes;
    }

    private static boolean isWish(Requirement r) {
        return r.condition() && !TERMS.contains(r.key()) && !r.key().equals(REST);
    }

    private void add(Requirement r, ListingProfile need) {
        boolean number = r.key().startsWith(INDICATOR);
        String asked = r.asked().chinese();
        String written = !number ? "" : need.indicatorTexts().stream().filter(t -> t.contains(asked) && !t.equals(asked)).findFirst().orElse("");
        add(new Wish(r.key(), r.label(), written.isEmpty() ? r.asked() : Saying.of("says.team.asWritten", r.asked(), written), number ? INDICATOR_WEIGHT : 1));
    }

    private void add(Wish wish) {
        if (byKey.size() < MOST && byKey.putIfAbsent(wish.key(), wish) == null) {
            bits.put(wish.key(), bits.size());
        }
    }

    static String key(Concept concept) {
        return CONCEPT + ":" + concept.id();
    }

    /** In the order of the need. */
    List<Wish> list() {
        return new ArrayList<>(byKey.values());
    }

    /** Null when there is no such wish. */
    Wish find(String key) {
        return byKey.get(key);
    }

    int[] weights() {
        return byKey.values().stream().mapToInt(Wish::weight).toArray();
    }

    long mask(Member member) {
        return member.covers().stream().mapToLong(c -> 1L << bits.get(c.wish().key())).reduce(0, (a, b) -> a | b);
    }
}
