package cn.jinchuanggu.listing;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.listing.store.ListingRows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Listings as they would enter the graph, by the same checks as when somebody posts them; nothing is written. */
@Service
public class ListingDrafts {

    private final ListingEntry entry;
    private final Clock clock;

    ListingDrafts(ListingEntry entry, Clock clock) {
        this.entry = entry;
        this.clock = clock;
    }

    /**
     * What would be written.
     *
     * @param id      fixed by account, owner and title
     * @param details what the sender says, as properties of the node; null for what is not said
     * @param first   what is added when it is new: state, days, version
     */
    public record Draft(String id, Map<String, Object> details, Map<String, Object> first, List<GraphWriter.Tie> ties) {
    }

    /**
     * Reads an achievement.
     *
     * @param fields as for {@link Listings#listAchievement}
     * @throws cn.jinchuanggu.shared.InvalidInput with every problem of the fields
     */
    public Draft achievement(Map<String, ?> fields, Actor actor) {
        ListingForms.AchievementForm form = ListingForms.achievement(fields);
        String owner = entry.ownerOfAchievement(form.ownerId(), actor);
        entry.requireExperts(form.details().inventorIds());
        String id = AchievementBatch.idOf(entry, owner, form.details().title(), actor);
        return draft(id, "Achievement", ListingRows.properties(form.details()), form.state(), entry.achievementTies(id, form.details(), owner, actor), actor);
    }

    /** Reads a need; as {@link #achievement}. One that lacks what would make it testable is 待凝练. */
    public Draft need(Map<String, ?> fields, Actor actor) {
        ListingForms.NeedForm form = ListingForms.need(fields);
        String owner = entry.ownerOfNeed(form.ownerId(), actor);
        String id = entry.newId("need-", actor, AchievementBatch.key(owner, form.details().title()));
        boolean testable = NeedReview.missing(form.details(), LocalDate.now(clock)).isEmpty();
        return draft(id, "Need", ListingRows.properties(form.details()), testable ? ListingState.PUBLISHED : ListingState.TO_REFINE,
                entry.ties(id, form.details(), owner, ListingKind.NEED, actor), actor);
    }

    private Draft draft(String id, String label, Map<String, Object> details, ListingState state, List<GraphWriter.Tie> ties, Actor actor) {
        Map<String, Object> first = entry.node(id, label, Map.of(), state, false, null, actor).properties();
        return new Draft(id, details, first, ties);
    }
}
