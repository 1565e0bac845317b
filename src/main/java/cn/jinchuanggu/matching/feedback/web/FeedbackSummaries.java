package cn.jinchuanggu.matching.feedback.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.matching.feedback.Feedback;
import cn.jinchuanggu.matching.feedback.FeedbackSummary;
import cn.jinchuanggu.matching.feedback.RefusalCode;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.search.SearchIndex;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The summary with names and advice, for page and API alike. */
@Component
class FeedbackSummaries {

    private static final int MOST = 100;
    private static final String UNKNOWN = "未写明";

    private final Feedback feedback;
    private final SearchIndex index;
    private final Listings listings;
    private final Entities entities;

    FeedbackSummaries(Feedback feedback, SearchIndex index, Listings listings, Entities entities) {
        this.feedback = feedback;
        this.index = index;
        this.listings = listings;
        this.entities = entities;
    }

    /**
     * What was said, for the reader.
     *
     * @param all          whether it is about everybody's achievements
     * @param achievements most refusals first, at most 100; so are the others
     * @param notes        what people wrote, newest first; for operators only
     */
    public record Summary(boolean all, Row total, List<Row> achievements, List<Row> units, List<Row> fields, List<Note> notes) {
    }

    /** What somebody wrote beside a word about an achievement. */
    public record Note(LocalDate on, String achievementId, String name, String label, String text) {
    }

    /** @param href where it is shown, or null */
    public record Row(String id, String name, String href, int accepted, int notRelevant, int refusals, List<Refused> refused) {
    }

    /** @param advice what its owner can do about it */
    public record Refused(String code, String label, int count, String advice) {
    }

    Summary of(Actor reader) {
        FeedbackSummary summary = feedback.summarize(reader);
        Map<String, String> parties = entities.namesOf(summary.units().stream().map(FeedbackSummary.Group::key).filter(k -> !k.isEmpty()).toList());
        return new Summary(reader.has(Role.OPERATOR), row("", "合计", null, summary.total()),
                rows(summary.achievements(), id -> title(id, reader), id -> "/achievements/" + id),
                rows(summary.units(), id -> parties.getOrDefault(id, UNKNOWN), id -> parties.containsKey(id) ? "/entities/" + id : null),
                rows(summary.fields(), id -> id.isEmpty() ? UNKNOWN : Codes.nameOf(id), id -> null),
                feedback.listNotes(reader, MOST).stream().map(o -> new Note(o.on(), o.achievementId(), title(o.achievementId(), reader), o.verdict().label(), o.note())).toList());
    }

    private String title(String achievementId, Actor reader) {
        return index.find(achievementId).map(i -> i.profile().title()).orElseGet(() -> listings.getAchievement(achievementId, reader).title());
    }

    private static List<Row> rows(List<FeedbackSummary.Group> groups, Function<String, String> name, Function<String, String> href) {
        return groups.stream().limit(MOST).map(g -> row(g.key(), name.apply(g.key()), href.apply(g.key()), g.counts())).toList();
    }

    private static Row row(String id, String name, String href, FeedbackSummary.Counts counts) {
        return new Row(id, name, href, counts.accepted(), counts.notRelevant(), counts.refusals(),
                counts.refused().entrySet().stream().map(e -> refused(e.getKey(), e.getValue())).toList());
    }

    private static Refused refused(RefusalCode code, int count) {
        return new Refused(code.name(), code.label(), count, code.advice());
    }
}
