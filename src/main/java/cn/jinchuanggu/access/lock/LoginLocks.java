package cn.jinchuanggu.access.lock;

import cn.jinchuanggu.access.AccessSettings;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Refuses further tries after too many wrong ones: of one account from anywhere, and of one address over all accounts. Names
 * of accounts that do not exist are counted alike, so that nobody learns which exist. Time is monotonic: setting the clock
 * neither opens nor closes anything. Kept in this process; a restart opens all locks. Safe for several threads.
 */
@Component
public class LoginLocks {

    private static final int MOST = 50_000;
    private static final String ACCOUNT = "account ";
    private static final String ADDRESS = "address ";

    private final AccessSettings settings;
    private final LongSupplier nanoTime;
    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST;
        }
    };

    /** A wrong try. @param by the other side: the address for an account, the account for an address */
    private record Try(long at_ns, String by) {
    }

    private static final class Tries {
        private final Deque<Try> wrong = new ArrayDeque<>();
        private Long lockedAt_ns;
    }

    /**
     * Something locked.
     *
     * @param account user name as typed, or null for an address
     * @param address network address, or null for an account
     * @param left    until it opens by itself
     */
    public record Lock(String account, String address, Duration left) {
    }

    @Autowired
    LoginLocks(AccessSettings settings) {
        this(settings, System::nanoTime);
    }

    /** @param nanoTime a clock that never goes back */
    LoginLocks(AccessSettings settings, LongSupplier nanoTime) {
        this.settings = settings;
        this.nanoTime = nanoTime;
    }

    /** How long this account from this address has to wait; empty when it may try. */
    public synchronized Optional<Duration> findWait(String account, String address) {
        return Stream.of(ACCOUNT + account, ADDRESS + Network.of(address)).flatMap(k -> left(k).stream()).max(Duration::compareTo);
    }

    /** Counts a wrong try. @return whether the account is locked by it */
    public synchronized boolean countWrong(String account, String address) {
        String network = Network.of(address);
        boolean locked = count(ACCOUNT + account, network, settings.tries());
        count(ADDRESS + network, account, settings.triesPerAddress());
        return locked;
    }

    /** A right login takes back what this account tried from this address, and nothing of other addresses. */
    public synchronized void forgive(String account, String address) {
        String network = Network.of(address);
        takeBack(ACCOUNT + account, network);
        takeBack(ADDRESS + network, account);
    }

    /** Opens the lock of an account. @return whether it was locked */
    public synchronized boolean unlockAccount(String account) {
        return tries.remove(ACCOUNT + account) instanceof Tries t && t.lockedAt_ns != null;
    }

    /** Opens the lock of an address. @return whether it was locked */
    public synchronized boolean unlockAddress(String address) {
        return tries.remove(ADDRESS + Network.of(address)) instanceof Tries t && t.lockedAt_ns != null;
    }

    /** What is locked now. */
    public synchronized List<Lock> list() {
        return new ArrayList<>(tries.keySet()).stream().flatMap(key -> left(key).map(l -> key.startsWith(ACCOUNT)
                ? new Lock(key.substring(ACCOUNT.length()), null, l) : new Lock(null, key.substring(ADDRESS.length()), l)).stream()).toList();
    }

    private Optional<Duration> left(String key) {
        Tries of = tries.get(key);
        if (of == null || of.lockedAt_ns == null) {
            return Optional.empty();
        }
        Duration left = settings.lockFor().minusNanos(nanoTime.getAsLong() - of.lockedAt_ns);
        if (left.isPositive()) {
            return Optional.of(left);
        }
        tries.remove(key); // over; counting begins anew
        return Optional.empty();
    }

    private boolean count(String key, String by, int most) {
        Tries of = tries.computeIfAbsent(key, k -> new Tries());
        long now_ns = nanoTime.getAsLong();
        of.wrong.removeIf(t -> now_ns - t.at_ns() >= settings.window().toNanos());
        of.wrong.add(new Try(now_ns, by));
        boolean locks = of.lockedAt_ns == null && of.wrong.size() >= most;
        if (locks) {
            of.lockedAt_ns = now_ns;
        }
        return locks;
    }

    private void takeBack(String key, String by) {
        Tries of = tries.get(key);
        if (of != null && of.lockedAt_ns == null) {
            of.wrong.removeIf(t -> t.by().equals(by));
            if (of.wrong.isEmpty()) {
                tries.remove(key);
            }
        }
    }
}
