package cn.jinchuanggu.supermarket.order;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Crowd;
import cn.jinchuanggu.Crowd.Deed;
import cn.jinchuanggu.Crowd.Done;
import cn.jinchuanggu.Crowd.Outcome;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thirty-two people on one time with three places, each many times: at no moment are more than three in it. */
@Tag("slow")
class OrderCrowdIT extends OrderDesk {

    private static final int PLACES = 3;

    @AfterEach
    void furtherTestsBookWithoutATime() {
        graph.query("MATCH (s:ServiceSlot) DELETE s").run();
    }

    @Test
    void noMoreAreInThanThereArePlaces() {
        SlotTime time = offered(PLACES);
        Queue<Order> holders = new ConcurrentLinkedQueue<>();

        List<Done> history = new Crowd(Conflict.class, InvalidInput.class, NotAllowed.class).run((person, random) -> {
            Order leaving = random.nextInt(3) == 0 ? holders.poll() : null;
            if (leaving != null) {
                return new Deed("cancel", leaving.id(), () -> act(leaving, OrderStep.CANCEL, CUSTOMER, Map.of("note", "不做了。")).id());
            }
            return new Deed("book", time.text(), () -> {
                Order booked = booked(CUSTOMER, Map.of("slot", time.text()));
                holders.add(booked);
                return booked.id();
            });
        });

        List<Done> booked = history.stream().filter(d -> d.outcome() == Outcome.OK && d.deed().name().equals("book")).toList();
        List<Done> left = history.stream().filter(d -> d.outcome() == Outcome.OK && d.deed().name().equals("cancel")).toList();
        for (Done last : booked) {
            long surelyIn = booked.stream().filter(b -> b.to_us() <= last.to_us())
                    .filter(b -> left.stream().noneMatch(l -> l.deed().key().equals(b.answer()) && l.from_us() <= last.to_us())).count();
            assertThat(surelyIn).as("seed %d at %s", Crowd.SEED, last).isLessThanOrEqualTo(PLACES);
        }
        assertThat(slots.find(List.of(SERVICE), Optional.empty(), new Paging(1, 100)).items()).filteredOn(s -> s.time().equals(time)).singleElement()
                .satisfies(s -> assertThat(s.taken()).isEqualTo(booked.size() - left.size()));
        assertThat(booked).hasSizeGreaterThan(PLACES);
        assertThat(journal.findBreak(Ledger.ORDER)).isEmpty();
        assertThat(checks.run().failing()).isEmpty();
    }
}
