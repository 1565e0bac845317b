package cn.jinchuanggu.site.once;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.site.once.store.AnswerStore;
import cn.jinchuanggu.site.once.store.AnswerStore.Kept;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The answers that keyed requests got, kept for 24 hours. */
@Component
class KeptAnswers {

    /** As long the same key gives the same answer. */
    static final Duration KEPT = Duration.ofHours(24);
    private static final int AT_ONCE = 2_000;
    private static final int TRIES = 4;

    private final AnswerStore store;
    private final Clock clock;

    KeptAnswers(AnswerStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @throws InvalidInput when the key was used for another request */
    Optional<KeptAnswer> find(KeyedRequest request) {
        Optional<Kept> kept = store.find(request.id(), OffsetDateTime.now(clock).minus(KEPT));
        if (kept.filter(k -> !k.fingerprint().equals(request.fingerprint())).isPresent()) {
            throw new InvalidInput(KeyedRequest.HEADER, "这个 Idempotency-Key 已经用于另一个内容不同的请求。", "重复同一个请求用同一个键，新的请求请换一个。");
        }
        return kept.map(k -> KeptAnswer.read(request.seal().open(k.sealed())));
    }

    void keep(KeyedRequest request, KeptAnswer answer) {
        if (answer.body().length <= KeptAnswer.LARGEST) {
            store.save(new Kept(request.id(), request.fingerprint(), request.seal().close(answer.write())), OffsetDateTime.now(clock));
        }
    }

    /**
     * Keeps an answer to something that is done already. Keeping it twice is keeping it once, so when the database does not say
     * whether it did, it is told again.
     *
     * @throws RuntimeException as the last of {@value #TRIES} tries ended
     */
    void keepSurely(KeyedRequest request, KeptAnswer answer) {
        for (int tried = 1; ; tried++) {
            try {
                keep(request, answer);
                return;
            } catch (RuntimeException e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Forgets what is older than {@link #KEPT}. */
    @Scheduled(initialDelay = 5, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        OffsetDateTime before = OffsetDateTime.now(clock).minus(KEPT);
        int forgotten = AT_ONCE;
        while (forgotten == AT_ONCE) {
            forgotten = store.forgetBefore(before, AT_ONCE); // a transaction each, so that nobody waits for long
        }
    }
}
