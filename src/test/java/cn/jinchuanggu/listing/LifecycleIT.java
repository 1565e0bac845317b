package cn.jinchuanggu.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.AtOnce;
import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.store.WaitingListings;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A listing that nobody confirms is asked about after 90 days and closed after 120; every step stands in the ledger. */
@Tag("slow")
class LifecycleIT extends TinyPlatform {

    private static final Actor OWNER = new Actor("t-owner", "单位", Set.of(Role.ENTERPRISE), "ent-t-02");
    private static final Actor OTHER = new Actor("t-other", "别的单位", Set.of(Role.ENTERPRISE), "ent-t-01");
    private static final Actor OPERATOR = new Actor("t-operator", "园区运营", Set.of(Role.OPERATOR), null);
    private static final int AT_ONCE = 50;

    @Autowired
    private Listings listings;
    @Autowired
    private Lifecycle lifecycle;
    @Autowired
    private WaitingListings waiting;
    @Autowired
    private FreshnessRound round;
    @Autowired
    private Journal journal;
    @Autowired
    private Neo4jClient graph;
    @Autowired
    private Clock clock;

    @ParameterizedTest
    @CsvSource({"89, TO_REFINE, ''", "90, TO_REFINE, PROMPT", "119, TO_REFINE, PROMPT", "120, EXPIRED, CLOSE"})
    void isAskedAboutAfter90DaysAndClosedAfter120(int days, ListingState state, String lastStep) {
        String id = confirmedDaysAgo(days);

        round.run();
        round.run();

        assertThat(listings.getNeed(id, OWNER).standing().state()).isEqualTo(state);
        assertThat(steps(id)).isEqualTo(lastStep.isEmpty() ? List.of() : List.of(lastStep));
    }

    @Test
    void oneThatWasAskedAboutIsClosedLaterAndConfirmingMakesItPublicAgain() {
        String id = confirmedDaysAgo(90);
        round.run();
        backdate(id, 120);
        round.run();
        assertThat(listings.getNeed(id, OWNER).standing().state()).isEqualTo(ListingState.EXPIRED);
        assertThatThrownBy(() -> listings.getNeed(id, OTHER)).hasMessageContaining(id);

        Listing confirmed = lifecycle.act(id, LifecycleStep.CONFIRM, "还要", OWNER, null);

        assertThat(confirmed.standing().state()).isEqualTo(ListingState.TO_REFINE);
        assertThat(confirmed.standing().confirmedOn()).isEqualTo(LocalDate.now(clock));
        assertThat(confirmed.profile().since()).as("matching sees the confirmation").isEqualTo(LocalDate.now(clock));
        assertThat(steps(id)).containsExactly("PROMPT", "CLOSE", "CONFIRM");
        assertThat(journal.listEntries(id).getLast().why()).isEqualTo("还要");
        assertThat(journal.findBreak(Ledger.LISTING)).isEmpty();
    }

    @Test
    void whatCameWithTheSeedDataIsLeftAloneUntilSomebodyConfirmsIt() {
        graph.query("MATCH (n:Need {id: 'need-t-02'}) SET n.listedOn = date('2025-01-01')").run();

        round.run();

        assertThat(listings.getNeed("need-t-02", OWNER).standing().state().isPublic()).isTrue();
    }

    @Test
    void manyRoundsAtOnceTakeEachStepOnce() {
        String id = confirmedDaysAgo(95);

        atOnce(() -> lifecycle.promptWhenDue(id));
        assertThat(steps(id)).containsExactly("PROMPT");

        backdate(id, 121);
        atOnce(() -> lifecycle.closeWhenDue(id));
        assertThat(steps(id)).containsExactly("PROMPT", "CLOSE");
    }

    @Test
    void aRepeatedConfirmationIsOneAndAWithdrawnListingIsPutAwayAndTakenOut() {
        String id = confirmedDaysAgo(3);
        lifecycle.act(id, LifecycleStep.CONFIRM, "", OWNER, "key-1");
        lifecycle.act(id, LifecycleStep.CONFIRM, "", OWNER, "key-1");
        assertThat(steps(id)).containsExactly("CONFIRM");

        assertThatThrownBy(() -> lifecycle.act(id, LifecycleStep.ARCHIVE, "", OWNER, null)).isInstanceOf(Conflict.class).hasMessageContaining("归档");
        lifecycle.act(id, LifecycleStep.WITHDRAW, "项目取消", OWNER, null);
        lifecycle.act(id, LifecycleStep.WITHDRAW, "", OWNER, null);
        lifecycle.act(id, LifecycleStep.ARCHIVE, "", OWNER, null);
        assertThat(listings.getNeed(id, OWNER).standing().state()).isEqualTo(ListingState.ARCHIVED);
        lifecycle.act(id, LifecycleStep.RESTORE, "", OWNER, null);
        assertThat(steps(id)).containsExactly("CONFIRM", "WITHDRAW", "ARCHIVE", "RESTORE");
    }

    @Test
    void publishingAWithdrawnListingAgainIsWrittenDown() {
        String id = confirmedDaysAgo(3);
        lifecycle.act(id, LifecycleStep.WITHDRAW, "", OWNER, null);
        Need withdrawn = listings.getNeed(id, OWNER);

        listings.reviseNeed(id, Map.of("text", withdrawn.details().text(), "version", withdrawn.standing().version()), OWNER);

        Entry last = journal.listEntries(id).getLast();
        assertThat(last.kind()).isEqualTo("REVISE");
        assertThat(last.facts()).containsEntry("before", "WITHDRAWN").containsEntry("after", "TO_REFINE");
    }

    @Test
    void nobodyElseConfirmsOrReadsTheHistory() {
        String id = confirmedDaysAgo(1);

        assertThatThrownBy(() -> lifecycle.act(id, LifecycleStep.CONFIRM, "", OTHER, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> lifecycle.listHistory(id, OTHER)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theOperatorReadsWhatIsNewAndPassesItOrSendsItBack() {
        String id = confirmedDaysAgo(1);
        assertThat(toReview()).contains(id);

        lifecycle.act(id, LifecycleStep.PASS, "", OPERATOR, null);
        assertThat(toReview()).doesNotContain(id);
        assertThat(listings.getNeed(id, OTHER).standing().state()).isEqualTo(ListingState.TO_REFINE);

        Need passed = listings.getNeed(id, OWNER);
        listings.reviseNeed(id, Map.of("text", passed.details().text() + "，改过", "version", passed.standing().version()), OWNER);
        assertThat(toReview()).as("what was changed is read again").contains(id);

        assertThatThrownBy(() -> lifecycle.act(id, LifecycleStep.SEND_BACK, " ", OPERATOR, null)).isInstanceOf(InvalidInput.class).hasMessageContaining("原因");
        lifecycle.act(id, LifecycleStep.SEND_BACK, "请写明口径", OPERATOR, null);
        assertThatThrownBy(() -> listings.getNeed(id, OTHER)).isInstanceOf(NotFound.class);
        assertThat(toReview()).doesNotContain(id);

        Need returned = listings.getNeed(id, OWNER);
        assertThat(returned.standing().state()).isEqualTo(ListingState.RETURNED);
        listings.reviseNeed(id, Map.of("text", "水泵密封圈，口径 50 mm", "version", returned.standing().version()), OWNER);
        assertThat(listings.getNeed(id, OTHER).standing().state()).isEqualTo(ListingState.TO_REFINE);
        assertThat(steps(id)).containsExactly("PASS", "SEND_BACK", "REVISE");
    }

    @Test
    void whatCameWithTheSeedDataIsReadAsAnyOtherOnceItsOwnerHasChangedIt() {
        String id = confirmedDaysAgo(1);
        graph.query("MATCH (n:Need {id: $id}) REMOVE n.enteredBy, n.updatedAt").bind(id).to("id").run();
        assertThat(toReview()).as("nobody wrote it here").doesNotContain(id);

        Need seeded = listings.getNeed(id, OWNER);
        listings.reviseNeed(id, Map.of("text", seeded.details().text() + "，改过", "version", seeded.standing().version()), OWNER);
        assertThat(toReview()).contains(id);

        lifecycle.act(id, LifecycleStep.SEND_BACK, "请写明口径", OPERATOR, null);
        assertThat(waiting.listOf(List.of("ent-t-02"), LocalDate.now(clock).minusYears(1), 10)).as("sent back, it waits for its owner")
                .anyMatch(w -> w.href().endsWith("/" + id) && w.state() == ListingState.RETURNED);
    }

    @Test
    void nobodyButTheOperatorReviews() {
        String id = confirmedDaysAgo(1);

        assertThatThrownBy(() -> lifecycle.act(id, LifecycleStep.PASS, "", OWNER, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> lifecycle.findToReview(Optional.empty(), new Paging(1, 10), OWNER)).isInstanceOf(NotAllowed.class);
    }

    private List<String> toReview() {
        Page<Listing> first = toReview(1);
        return IntStream.rangeClosed(1, first.pages()).mapToObj(this::toReview).flatMap(p -> p.items().stream()).map(Listing::id).toList();
    }

    private Page<Listing> toReview(int page) {
        return lifecycle.findToReview(Optional.of(ListingKind.NEED), new Paging(page, 2), OPERATOR).page();
    }

    private String confirmedDaysAgo(int days) {
        String id = listings.postNeed(Map.of("text", "水泵密封圈多久换一次，编号" + System.nanoTime()), OWNER, null).id();
        backdate(id, days);
        return id;
    }

    private void backdate(String id, int days) {
        graph.query("MATCH (n:Need {id: $id}) SET n.confirmedOn = $day").bind(id).to("id").bind(LocalDate.now(clock).minusDays(days)).to("day").run();
    }

    private List<String> steps(String id) {
        return journal.listEntries(id).stream().map(Entry::kind).toList();
    }

    private static void atOnce(Callable<Boolean> work) {
        List<Object> taken = AtOnce.run(Collections.nCopies(AT_ONCE, work));
        assertThat(taken).hasOnlyElementsOfType(Boolean.class).filteredOn(Boolean.TRUE::equals).hasSize(1);
    }
}
