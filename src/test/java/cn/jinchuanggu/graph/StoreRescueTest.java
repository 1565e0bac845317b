package cn.jinchuanggu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.bolt.connection.BoltConnection;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** A store that failed is opened again as soon as there is room, and a pulse that is gone is noticed by a real question. */
class StoreRescueTest {

    private final AtomicBoolean room = new AtomicBoolean(true);
    private final DriverLines lines = new DriverLines("test");
    private final FailingStore store = new FailingStore();
    private final StoreRescue rescue = new StoreRescue(store, lines, room::get);

    @AfterEach
    void forget() {
        lines.close();
    }

    @Test
    void aWholeStoreIsLeftAlone() {
        assertThat(rescue.lookOnce()).isTrue();
        assertThat(store.opened).isZero();
    }

    @Test
    void aFailedStoreWaitsForRoomAndIsOpenedOnce() {
        store.whole = false;
        room.set(false);
        assertThat(rescue.lookOnce()).isTrue();
        assertThat(store.opened).as("without room it would fail again").isZero();
        room.set(true);
        assertThat(rescue.lookOnce()).isTrue();
        assertThat(rescue.lookOnce()).isTrue();
        assertThat(store.opened).isEqualTo(1);
        assertThat(rescue.rescued()).isEqualTo(1);
    }

    @Test
    void aStoreThatDoesNotOpenIsTriedAgain() {
        store.whole = false;
        store.opens = false;
        assertThat(rescue.lookOnce()).isFalse();
        store.opens = true;
        assertThat(rescue.lookOnce()).isTrue();
        assertThat(rescue.rescued()).isEqualTo(1);
    }

    @Test
    void aStoreThatOpensAndDoesNotWorkIsNotRescued() {
        store.whole = false;
        store.works = false;
        assertThat(rescue.lookOnce()).isFalse();
        assertThat(rescue.rescued()).isZero();
        store.works = true;
        assertThat(rescue.lookOnce()).isTrue();
        assertThat(rescue.rescued()).isEqualTo(1);
    }

    @Test
    void whoWaitsOnALineToAFailedStoreIsToldBeforeItIsOpenedAgain() {
        CompletableFuture<BoltConnection> line = lines.connect(() -> new CompletableFuture<>()).toCompletableFuture();
        store.whole = false;
        store.onReopen = () -> assertThat(line).as("a store that is closing answers nobody").isCompletedExceptionally();
        assertThat(rescue.lookOnce()).isTrue();
        assertThat(store.opened).isEqualTo(1);
        assertThat(lines.areGivenUp()).isFalse();
        store.whole = false;
        store.opens = false;
        assertThat(rescue.lookOnce()).isFalse();
        assertThat(lines.areGivenUp()).as("a line to a store that is closed is refused at once").isFalse();
    }

    @Test
    void thePulseIsGoneWhenAQuestionFailsOrIsNeverAnswered() {
        AtomicLong now_ns = new AtomicLong();
        AtomicBoolean answers = new AtomicBoolean(true);
        var pulse = new GraphPulse(() -> {
            if (!answers.get()) {
                throw new IllegalStateException("the store has failed");
            }
        }, lines, now_ns::get);
        pulse.askOnce();
        assertThat(pulse.beats()).isTrue();
        answers.set(false);
        pulse.askOnce();
        assertThat(pulse.beats()).isFalse();
        assertThat(pulse.trouble()).as("nothing of the inside").isEqualTo("IllegalStateException");
        answers.set(true);
        pulse.askOnce();
        assertThat(pulse.beats()).isTrue();
        now_ns.addAndGet(4_000_000_000L);
        assertThat(pulse.beats()).as("a question that hangs").isFalse();
    }

    @Test
    void linesAreGivenUpWhenNothingIsSaidForSoLongAndMadeAgainWithTheNextAnswer() {
        AtomicLong now_ns = new AtomicLong();
        AtomicReference<RuntimeException> failure = new AtomicReference<>(new ServiceUnavailableException("no answer"));
        var pulse = new GraphPulse(() -> {
            if (failure.get() != null) {
                throw failure.get();
            }
        }, lines, now_ns::get);
        now_ns.addAndGet(3_900_000_000L);
        pulse.askOnce();
        assertThat(lines.areGivenUp()).as("one question without an answer").isFalse();
        now_ns.addAndGet(200_000_000L);
        pulse.askOnce();
        assertThat(lines.areGivenUp()).isTrue();
        assertThat(lines.connect(() -> new CompletableFuture<>()).toCompletableFuture()).as("nobody waits").isCompletedExceptionally();
        failure.set(null);
        pulse.askOnce();
        assertThat(lines.areGivenUp()).isFalse();
        failure.set(new IllegalStateException("the store says that it cannot"));
        now_ns.addAndGet(60_000_000_000L);
        pulse.askOnce();
        assertThat(lines.areGivenUp()).as("it speaks, so nobody is cut off").isFalse();
    }

    @Test
    void whoWaitsForALineIsToldAndALineThatComesLaterIsNotHandedOut() {
        CompletableFuture<BoltConnection> connecting = new CompletableFuture<>();
        CompletableFuture<BoltConnection> line = lines.connect(() -> connecting).toCompletableFuture();
        lines.giveUp();
        assertThat(line).isCompletedExceptionally();
        lines.goOn();
        AtomicBoolean ended = new AtomicBoolean();
        connecting.complete((BoltConnection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {BoltConnection.class}, (proxy, method, arguments) -> switch (method.getName()) {
            case "forceClose" -> {
                ended.set(true);
                yield CompletableFuture.completedFuture(null);
            }
            case "hashCode" -> 1;
            default -> null;
        }));
        assertThat(ended).as("nobody would close it").isTrue();
    }

    private static final class FailingStore implements LocalDatabase {

        private boolean whole = true;
        private boolean opens = true;
        private boolean works = true;
        private Runnable onReopen = () -> { };
        private int opened;

        @Override
        public URI boltAddress() {
            return URI.create("bolt://127.0.0.1:1");
        }

        @Override
        public String trouble() {
            return whole ? "" : "panicked";
        }

        @Override
        public void reopen() {
            onReopen.run();
            if (!opens) {
                throw new StartRefused("打不开", "腾出空间", null);
            }
            opened++;
            whole = works;
        }

        @Override
        public Before remember() {
            throw new UnsupportedOperationException("nobody makes a backup of it");
        }

        @Override
        public void close() {
            whole = false;
        }
    }
}
