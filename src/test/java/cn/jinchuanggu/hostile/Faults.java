package cn.jinchuanggu.hostile;

import cn.jinchuanggu.search.Embedder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets the graph, its commits and the reading of meanings fail at places drawn from a seed. A place is the line of the product
 * that asks; a quarter of all places is armed, and an armed place fails a quarter of the times it is passed (FoundationDB's
 * "buggify"). The same seed draws the same for the same calls; threads behind the scenes have places of their own.
 */
@TestConfiguration
class Faults implements BeanPostProcessor {

    private static final int ONE_IN = 4;

    private volatile Long seed;
    private final Map<String, Integer> passed = new HashMap<>();
    private final List<String> fired = Collections.synchronizedList(new ArrayList<>());

    /** How a place fails. */
    private enum Way {
        /** Before anything is asked. */
        AWAY, BUSY, BROKEN,
        /** At the end of the transaction, before or after it is stored; whoever asked cannot know. */
        NOT_COMMITTED, COMMITTED
    }

    void arm(long newSeed) {
        synchronized (passed) {
            passed.clear();
        }
        fired.clear();
        seed = newSeed;
    }

    void disarm() {
        seed = null;
    }

    /** What failed since it was armed, in order: place, how often it had been passed, way. */
    List<String> fired() {
        return List.copyOf(fired);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
            case Neo4jClient client -> failing(Neo4jClient.class, client);
            case Embedder embedder -> failing(Embedder.class, embedder);
            default -> bean;
        };
    }

    private <T> T failing(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (seed != null && method.getDeclaringClass() == type) {
                failPerhaps(type);
            }
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private void failPerhaps(Class<?> asked) {
        String place = place(asked);
        if (!place.isEmpty() && draw(place, -1) % ONE_IN == 0) {
            int times;
            synchronized (passed) {
                times = passed.merge(place, 1, Integer::sum);
            }
            if (draw(place, times) % ONE_IN == 0) {
                fail(place, times, Way.values()[draw(place, -1 - times) % Way.values().length]);
            }
        }
    }

    private int draw(String place, int times) {
        long mixed = (seed * 31 + place.hashCode()) * 0x9E3779B97F4A7C15L + times * 0xC2B2AE3D27D4EB4FL;
        mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
        return (int) (mixed >>> 34);
    }

    private void fail(String place, int times, Way way) {
        boolean inTransaction = TransactionSynchronizationManager.isSynchronizationActive();
        fired.add(place + " " + times + " " + way);
        switch (way) {
            case NOT_COMMITTED, COMMITTED -> {
                if (inTransaction) {
                    TransactionSynchronizationManager.registerSynchronization(failingAtTheEnd(way));
                    return;
                }
                throw new DataAccessResourceFailureException("made to fail by seed " + seed);
            }
            case AWAY -> throw new DataAccessResourceFailureException("made to fail by seed " + seed);
            case BUSY -> throw new TransientDataAccessResourceException("made to fail by seed " + seed);
            case BROKEN -> throw new IllegalStateException("made to fail by seed " + seed);
        }
    }

    private TransactionSynchronization failingAtTheEnd(Way way) {
        return new TransactionSynchronization() {

            @Override
            public void beforeCommit(boolean readOnly) {
                if (way == Way.NOT_COMMITTED) {
                    throw new DataAccessResourceFailureException("made to fail before the commit by seed " + seed);
                }
            }

            @Override
            public void afterCommit() {
                if (way == Way.COMMITTED) {
                    throw new DataAccessResourceFailureException("made to fail after the commit by seed " + seed);
                }
            }
        };
    }

    /** The first line of the product below this call, with who runs it; empty for what tests themselves ask. */
    private static String place(Class<?> asked) {
        String thread = Thread.currentThread().getName().startsWith("http-") ? "" : "background ";
        return StackWalker.getInstance().walk(frames -> frames.filter(f -> f.getClassName().startsWith("cn.jinchuanggu."))
                .filter(f -> !f.getClassName().startsWith(Faults.class.getName())).findFirst()
                .filter(f -> !f.getClassName().startsWith("cn.jinchuanggu.hostile"))
                .map(f -> thread + asked.getSimpleName() + " " + f.getClassName() + "." + f.getMethodName() + ":" + f.getLineNumber()).orElse(""));
    }
}
