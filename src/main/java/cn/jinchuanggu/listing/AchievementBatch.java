package cn.jinchuanggu.listing;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.listing.store.ListingRows;
import cn.jinchuanggu.listing.store.ListingStore;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lists many achievements in one call, by the same checks as {@link Listings#listAchievement}.
 *
 * <p>The id of each is fixed by account, owner and title: what was stored is found again, never stored twice. Written in
 * transactions of {@value #TOGETHER}; after a crash whole listings are there, and the same call completes the rest.
 */
@Service
public class AchievementBatch {

    private static final int TOGETHER = 1_000;

    private final ListingEntry entry;
    private final ListingStore store;
    private final GraphWriter writer;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    AchievementBatch(ListingEntry entry, ListingStore store, GraphWriter writer, ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.entry = entry;
        this.store = store;
        this.writer = writer;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One achievement of the batch after its check. */
    public sealed interface Checked permits Fresh, Known, Faulty {
    }

    /** May be listed. */
    public static final class Fresh implements Checked {

        private final String id;
        private final String owner;
        private final ListingForms.AchievementForm form;

        Fresh(String id, String owner, ListingForms.AchievementForm form) {
            this.id = id;
            this.owner = owner;
            this.form = form;
        }

        /** The id that it has once it is listed. */
        public String id() {
            return id;
        }
    }

    /**
     * The owner has listed one of this title already, earlier or earlier in this batch.
     *
     * @param id     the id of that one
     * @param before its place in the batch, from 0; -1 when it was listed earlier
     */
    public record Known(String id, int before) implements Checked {
    }

    /** Cannot be listed, for all of these reasons. */
    public record Faulty(List<Problem> problems) implements Checked {
    }

    /**
     * Checks each, in order, without writing anything.
     *
     * @param fields as for {@link Listings#listAchievement}
     * @throws org.springframework.security.access.AccessDeniedException when the actor may not list achievements at all
     */
    public List<Checked> check(List<? extends Map<String, ?>> fields, Actor actor) {
        return checking(actor).check(fields);
    }

    /**
     * Begins a check of a batch that comes in parts.
     *
     * @throws org.springframework.security.access.AccessDeniedException when the actor may not list achievements at all
     */
    public Checking checking(Actor actor) {
        entry.requireMayListAchievements(actor);
        return new Checking(actor);
    }

    /** Checks part after part of one batch: what was asked of the graph once, and which titles came before, is kept. */
    public final class Checking {

        private final Actor actor;
        private final Answers owners = new Answers();
        private final Answers experts = new Answers();
        private final Map<String, Integer> firstOfId = new HashMap<>();
        private int place;

        Checking(Actor actor) {
            this.actor = actor;
        }

        /** Checks the next ones, in order, without writing anything; places count from the begin of the batch. */
        public List<Checked> check(List<? extends Map<String, ?>> fields) {
            List<Checked> read = fields.stream().map(f -> read(f, actor, owners, experts)).toList();
            Map<String, String> listed = listed(read);
            List<Checked> checked = new ArrayList<>();
            for (Checked one : read) {
                checked.add(one instanceof Fresh fresh ? orKnown(fresh, listed) : one);
                place++;
            }
            return checked;
        }

        private Checked orKnown(Fresh fresh, Map<String, String> listed) {
            Integer before = firstOfId.putIfAbsent(fresh.id, place);
            String known = listed.get(key(fresh.owner, fresh.form.details().title()));
            if (before != null) {
                return new Known(fresh.id, before);
            }
            return known == null ? fresh : new Known(known, -1);
        }
    }

    /** Lists those that are fresh and not there by now. @return how many were listed */
    public int store(List<? extends Checked> checked, Actor actor) {
        List<Fresh> fresh = checked.stream().filter(Fresh.class::isInstance).map(Fresh.class::cast).toList();
        int stored = 0;
        for (int from = 0; from < fresh.size(); from += TOGETHER) {
            List<Fresh> together = fresh.subList(from, Math.min(fresh.size(), from + TOGETHER));
            stored += transaction.execute(status -> write(together, actor));
        }
        return stored;
    }

    private int write(List<Fresh> together, Actor actor) {
        // from here on nobody else writes, so that two uploads of one file cannot both find nothing
        writer.takeTurn();
        Set<String> there = store.idsThere(together.stream().map(Fresh::id).toList());
        List<Fresh> missing = together.stream().filter(f -> !there.contains(f.id)).toList();
        if (!missing.isEmpty()) {
            long revision = writer.create(missing.stream().map(f -> entry.node(f.id, "Achievement", ListingRows.properties(f.form.details()),
                            f.form.state(), false, null, actor)).toList(),
                    missing.stream().flatMap(f -> entry.achievementTies(f.id, f.form.details(), f.owner, actor).stream()).toList());
            for (Fresh fresh : missing) {
                events.publishEvent(new ListingPublished(fresh.id, ListingKind.ACHIEVEMENT, revision++));
            }
        }
        return missing.size();
    }

    private Checked read(Map<String, ?> fields, Actor actor, Answers owners, Answers experts) {
        List<Problem> problems = new ArrayList<>();
        ListingForms.AchievementForm form = valueOr(problems, () -> ListingForms.achievement(fields));
        String asked = form == null ? null : form.ownerId();
        String owner = valueOr(problems, () -> owners.of(asked, () -> entry.ownerOfAchievement(asked, actor)));
        List<String> inventors = form == null ? List.of() : form.details().inventorIds();
        inventors.forEach(expert -> valueOr(problems, () -> experts.of(expert, () -> {
            entry.requireExperts(List.of(expert));
            return expert;
        })));
        return problems.isEmpty() ? new Fresh(idOf(entry, owner, form.details().title(), actor), owner, form) : new Faulty(problems);
    }

    /** What these owners have listed under these titles: key to id. */
    private Map<String, String> listed(List<Checked> read) {
        Map<String, Set<String>> titlesByOwner = new HashMap<>();
        Map<String, String> listed = new HashMap<>();
        for (Checked one : read) {
            if (one instanceof Fresh fresh) {
                titlesByOwner.computeIfAbsent(fresh.owner, o -> new HashSet<>()).add(fresh.form.details().title());
            }
        }
        titlesByOwner.forEach((owner, titles) -> store.idsByTitle(owner, titles)
                .forEach((title, id) -> listed.put(key(owner, title), id)));
        Set<String> ids = store.idsThere(read.stream().filter(Fresh.class::isInstance).map(one -> ((Fresh) one).id).toList());
        read.stream().filter(Fresh.class::isInstance).map(Fresh.class::cast).filter(f -> ids.contains(f.id))
                .forEach(f -> listed.put(key(f.owner, f.form.details().title()), f.id));
        return listed;
    }

    /** The id under which an account lists an achievement of this title for an owner. */
    static String idOf(ListingEntry entry, String owner, String title, Actor actor) {
        return entry.newId(ListingEntry.ACHIEVEMENT_ID, actor, key(owner, title));
    }

    /** Titles that differ only in blanks or in the width of their letters are one title. */
    static String key(String owner, String title) {
        return "batch\n" + owner + "\n" + Normalizer.normalize(title, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static <T> T valueOr(List<Problem> problems, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidInput e) {
            problems.addAll(e.problems());
            return null;
        }
    }

    /** What was asked before is not asked again: a thousand rows name a handful of owners and experts. */
    private static final class Answers {

        private final Map<String, Object> known = new HashMap<>();

        String of(String question, Supplier<String> answer) {
            Object before = known.computeIfAbsent(String.valueOf(question), q -> {
                try {
                    return answer.get();
                } catch (InvalidInput e) {
                    return e;
                }
            });
            if (before instanceof InvalidInput refused) {
                throw refused;
            }
            return (String) before;
        }
    }
}
