package cn.jinchuanggu.listing;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.RecordId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** How a listing enters the graph, one or many at once: for whom it may be listed, its id, its node and its ties. */
@Component
class ListingEntry {

    static final String ACHIEVEMENT_ID = ListingKind.ACHIEVEMENT.idPrefix();
    private static final Set<Role> POST_NEEDS = Set.of(Role.ENTERPRISE, Role.BROKER, Role.OPERATOR);
    private static final Set<Role> LIST_ACHIEVEMENTS = Set.of(Role.INSTITUTION, Role.ENTERPRISE, Role.BROKER, Role.OPERATOR);

    private final Entities entities;
    private final Clock clock;

    ListingEntry(Entities entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * The party that the need is posted for.
     *
     * @param asked as sent, or null for the actor's own party
     * @throws InvalidInput         when the actor may not post for that party
     * @throws AccessDeniedException when the actor may not post needs at all
     */
    String ownerOfNeed(String asked, Actor actor) {
        requireAny(POST_NEEDS, actor);
        return owner(asked, actor);
    }

    /** As {@link #ownerOfNeed}. */
    String ownerOfAchievement(String asked, Actor actor) {
        requireMayListAchievements(actor);
        return owner(asked, actor);
    }

    /** @throws AccessDeniedException when the actor may not list achievements at all */
    void requireMayListAchievements(Actor actor) {
        requireAny(LIST_ACHIEVEMENTS, actor);
    }

    private static void requireAny(Set<Role> allowed, Actor actor) {
        if (actor.roles().stream().noneMatch(allowed::contains)) {
            throw new AccessDeniedException("您的账户不能发布这类信息。");
        }
    }

    /**
     * The party that a posting is for; as {@link #ownerOfNeed}.
     *
     * @throws InvalidInput also when a party of this kind cannot have such a posting
     */
    String ownerOfPosting(PostingSheet sheet, String asked, Actor actor) {
        requireMayPost(sheet, actor);
        String owner = owner(asked, actor);
        Entities.Entity party = entities.getEntity(owner);
        if (!sheet.owners().contains(party.kind())) {
            throw new InvalidInput("ownerId", party.kindLabel() + "不能发布" + sheet.kind().label() + "。", "请换一个单位，或换一类需求。");
        }
        return owner;
    }

    /** @throws AccessDeniedException when the actor may not post this kind at all */
    static void requireMayPost(PostingSheet sheet, Actor actor) {
        if (!mayPost(sheet, actor)) {
            throw new AccessDeniedException("您的账户不能发布这类信息。");
        }
    }

    static boolean mayPost(PostingSheet sheet, Actor actor) {
        return actor.hasAny(Role.BROKER, Role.OPERATOR) || actor.roles().stream().anyMatch(sheet.roles()::contains);
    }

    private String owner(String asked, Actor actor) {
        boolean forOthers = actor.has(Role.BROKER) || actor.has(Role.OPERATOR);
        if (asked == null || actor.actsFor(asked)) {
            if (actor.partyId() == null) {
                throw new InvalidInput("ownerId", "没有写明发布单位。", "您的账户不代表某个单位，请填写单位的编号。");
            }
            return actor.partyId();
        }
        if (!forOthers) {
            throw new InvalidInput("ownerId", "您只能为自己的单位发布。", "请不填单位的编号。");
        }
        return entities.findEntity(asked).map(Entities.Entity::id)
                .orElseThrow(() -> new InvalidInput("ownerId", "没有编号为 " + asked + " 的单位。", "请先在图谱里查到它的编号。"));
    }

    /** @throws InvalidInput naming the ids that are no experts */
    void requireExperts(List<String> experts) {
        List<String> unknown = experts.stream().filter(e -> entities.findEntity(e).filter(x -> x.kind().equals("Expert")).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput("inventorIds", "没有编号为 " + String.join("、", unknown) + " 的专家。", "请从专家库里选择完成人。");
        }
    }

    /** As {@link RecordId#of}. */
    String newId(String prefix, Actor actor, String key) {
        return RecordId.of(prefix, actor.username(), key);
    }

    /**
     * Whether a new listing counts as invented. A service is as real as its provider: orders and ratings are told apart by both.
     *
     * @param ties of the listing, with that of its owner
     */
    boolean isIllustrative(ListingKind kind, List<Tie> ties) {
        return kind == ListingKind.SERVICE && ties.stream().filter(t -> t.type().equals(kind.ownership())).anyMatch(t -> entities.getEntity(t.from()).illustrative());
    }

    /**
     * The node as it is written.
     *
     * @param before       the listing that is changed, or null for a new one
     * @param illustrative of a new one; one that is changed stays what it was
     */
    GraphWriter.Node node(String id, String label, Map<String, Object> details, ListingState state, boolean illustrative, Listing before, Actor actor) {
        Map<String, Object> properties = new HashMap<>(details);
        properties.put("state", state.name());
        properties.put("updatedAt", OffsetDateTime.now(clock));
        LocalDate listedBefore = before == null ? null : before.standing().listedOn();
        properties.put("listedOn", listedBefore != null || !state.isPublic() ? listedBefore : LocalDate.now(clock));
        properties.put("confirmedOn", state.isPublic() ? LocalDate.now(clock) : before == null ? null : before.standing().confirmedOn());
        if (before == null) {
            properties.put("version", 1L);
            properties.put("enteredBy", actor.username());
            properties.put("illustrative", illustrative);
        }
        return new GraphWriter.Node(id, label, properties, !state.isPublic());
    }

    /** To its owner, its segments and its discipline. */
    List<Tie> ties(String id, Details details, String owner, ListingKind kind, Actor actor) {
        String source = GraphWriter.ENTERED_BY + actor.username();
        String today = LocalDate.now(clock).toString();
        List<Tie> ties = new ArrayList<>();
        ties.add(new Tie(owner, kind.ownership(), id, source, today, null, details.masked()));
        details.segmentIds().forEach(segment -> ties.add(new Tie(id, "IN_SEGMENT", segment, source, today)));
        if (details.fieldCode() != null) {
            ties.add(new Tie(id, "IN_FIELD", "field-" + details.fieldCode(), source, today));
        }
        return ties;
    }

    List<Tie> achievementTies(String id, AchievementDetails details, String owner, Actor actor) {
        List<Tie> ties = ties(id, details, owner, ListingKind.ACHIEVEMENT, actor);
        String today = LocalDate.now(clock).toString();
        details.inventorIds().forEach(expert -> ties.add(new Tie(expert, "INVENTED", id,
                GraphWriter.ENTERED_BY + actor.username(), today, null, details.masked())));
        return ties;
    }
}
