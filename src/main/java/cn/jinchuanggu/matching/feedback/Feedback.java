package cn.jinchuanggu.matching.feedback;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.journal.LedgerFollower;
import cn.jinchuanggu.listing.Achievement;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.RecordId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/**
 * Takes down what people say about a match, and takes it back. Of one voice about one match the newest word counts. A voice is
 * a party that owns one of the two listings, or a broker or operator in their own name.
 */
@Service
public class Feedback {

    private static final String KIND = "匹配反馈";

    private final Journal journal;
    private final Listings listings;
    private final Opinions opinions;
    private final LedgerFollower follower;

    Feedback(Journal journal, Listings listings, Opinions opinions, @Qualifier("feedbackFollower") LedgerFollower follower) {
        this.journal = journal;
        this.listings = listings;
        this.opinions = opinions;
        this.follower = follower;
    }

    /**
     * Takes down a word; the next ranking counts it. Inside a transaction of the caller it is part of that one, and counts
     * within a second after it.
     *
     * @param actor somebody of the party of {@code said}, an operator for it, or a broker or operator when it names none
     * @param key   the same key by the same account gives the same answer; null for none
     * @throws InvalidInput when words are missing, or the party owns neither listing
     * @throws NotFound     when there is no such need or achievement that the actor may see
     * @throws NotAllowed   when the actor may not speak for the party
     */
    public Opinion record(Said said, Actor actor, String key) {
        said.requireComplete();
        String asker = ownerOfNeed(said.needId(), actor);
        Achievement achievement = achievement(said.achievementId(), actor);
        Voice voice = voice(said.party(), asker, achievement.standing().ownerId(), actor);
        String id = RecordId.of("feedback-", voice.name(), said.needId() + "\n" + said.achievementId());
        Command command = Command.of(actor, key, said);
        Map<String, Object> facts = Opinion.facts(said, voice.side(), voice.party(), Offered.of(achievement.profile()));
        Entry entry = journal.inTransaction(() -> command.findRepeated(journal.take(id))
                .orElseGet(() -> journal.append(Ledger.FEEDBACK, id, said.verdict().kind().name(), facts, said.note(), command)));
        follower.appended();
        return Opinion.of(entry);
    }

    /**
     * Takes a word back, as if it had never been said; doing it twice changes nothing.
     *
     * @return what was taken back
     * @throws NotFound when there is none that is the actor's to take back; operators may take back any
     */
    public Opinion withdraw(String id, Actor actor, String key) {
        List<Entry> before = journal.listEntries(id);
        if (before.isEmpty() || before.getFirst().ledger() != Ledger.FEEDBACK) {
            throw new NotFound(KIND, id);
        }
        Command command = Command.of(actor, key, id);
        Opinion takenBack = journal.inTransaction(() -> {
            List<Entry> entries = journal.take(id);
            Opinion said = entries.stream().filter(e -> !e.kind().equals(Opinion.WITHDRAWN)).reduce((a, b) -> b).map(Opinion::of).orElseThrow();
            if (!said.isOf(actor) && !actor.has(Role.OPERATOR)) {
                throw new NotFound(KIND, id);
            }
            if (!entries.getLast().kind().equals(Opinion.WITHDRAWN)) {
                journal.append(Ledger.FEEDBACK, id, Opinion.WITHDRAWN, Map.of(), "", command);
            }
            return said;
        });
        follower.appended();
        return takenBack;
    }

    /** What this person, or the party they act for, says of a match now. */
    public Optional<Opinion> findOwn(String needId, String achievementId, Actor actor) {
        return opinions.ofMatch(needId, achievementId).stream().filter(o -> o.isOf(actor)).findFirst();
    }

    /** The opinion of this id while it counts, for those who may take it back. */
    public Optional<Opinion> find(String id, Actor actor) {
        return opinions.find(id).filter(o -> o.isOf(actor) || actor.has(Role.OPERATOR));
    }

    /**
     * What others said about the achievements of the reader's party; about all achievements for an operator.
     *
     * @throws NotAllowed for one who acts for no party and is no operator
     */
    public FeedbackSummary summarize(Actor reader) {
        if (reader.partyId() == null) {
            reader.requireAny(Role.OPERATOR);
        }
        return FeedbackSummary.of(opinions.list().stream().filter(o -> o.side() != Side.OFFER)
                .filter(o -> reader.has(Role.OPERATOR) || reader.actsFor(o.offered().owner())).toList());
    }

    /** How many refusals count now, by their reason; reasons without any are left out. */
    public Map<RefusalCode, Long> countRefusals() {
        return opinions.list().stream().filter(o -> o.verdict().code() != null)
                .collect(Collectors.groupingBy(o -> o.verdict().code(), Collectors.counting()));
    }

    /** The newest opinions about achievements that came with words of their own, for operators; empty for everybody else. */
    public List<Opinion> listNotes(Actor reader, int limit) {
        return !reader.has(Role.OPERATOR) ? List.of() : opinions.list().stream().filter(o -> o.side() != Side.OFFER && !o.note().isEmpty())
                .sorted(Comparator.comparing(Opinion::on).reversed()).limit(limit).toList();
    }

    private record Voice(Side side, String party, String name) {
    }

    private static Voice voice(String party, String asker, String offerer, Actor actor) {
        if (party != null) {
            actor.requireOwner(party, "替这家单位答复");
            return voice(party, asker, offerer).orElseThrow(() -> new InvalidInput("party", "这家单位既不是需求方也不是成果方。", "请核对单位。"));
        }
        return voice(actor.partyId(), asker, offerer).orElseGet(() -> {
            if (!actor.hasAny(Role.BROKER, Role.OPERATOR)) {
                throw new NotAllowed("只有需求方、成果方、技术经纪人或园区运营可以对这条匹配表态。");
            }
            return new Voice(Side.PLATFORM, null, "account " + actor.username());
        });
    }

    private static Optional<Voice> voice(String party, String asker, String offerer) {
        if (party == null || !party.equals(asker) && !party.equals(offerer)) {
            return Optional.empty();
        }
        return Optional.of(new Voice(party.equals(asker) ? Side.NEED : Side.OFFER, party, "party " + party));
    }

    /** Also of a masked one; the actor has to see it. */
    private String ownerOfNeed(String id, Actor actor) {
        listings.getNeed(id, actor);
        return listings.getNeed(id, Actor.PLATFORM).standing().ownerId();
    }

    private Achievement achievement(String id, Actor actor) {
        listings.getAchievement(id, actor);
        return listings.getAchievement(id, Actor.PLATFORM);
    }
}
