package cn.jinchuanggu.hostile;

import cn.jinchuanggu.audit.seal.CopyFolder;
import cn.jinchuanggu.graph.DataFolder;
import cn.jinchuanggu.search.Embedder;
import cn.jinchuanggu.search.IndexOver;
import cn.jinchuanggu.search.SearchIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets the graph, its commits, the reading of meanings, the files of the index, the group robots and the files of imports and audit copies
 * fail at places drawn from a seed. A place is the line of the product that asks; a quarter of all places is armed, and an armed place fails a quarter of the times it is passed (FoundationDB's
 * "buggify"). The same seed draws the same for the same calls; threads behind the scenes have places of their own.
 */
@TestConfiguration
class Faults implements BeanPostProcessor, BeanFactoryAware {

    private static final int ONE_IN = 4;
    /** What is not in the graph either does not happen, or happens and nobody is told. */
    private static final List<Way> OUTSIDE = List.of(Way.AWAY, Way.COMMITTED);

    private volatile Long seed;
    private final Map<String, Integer> passed = new HashMap<>();
    private final List<String> fired = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> firedByKind = Collections.synchronizedMap(new TreeMap<>());
    private BeanFactory beans;

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

    /** How many faults there have been of each kind, since the platform started; a kind is what was asked. */
    Map<String, Integer> firedByKind() {
        return new TreeMap<>(firedByKind);
    }

    @Override
    public void setBeanFactory(BeanFactory factory) {
        beans = factory;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        return bean instanceof SearchIndex index ? overFailingFiles(index) : bean;
    }

    private SearchIndex overFailingFiles(SearchIndex index) {
        index.close();
        try {
            return IndexOver.files(new FailingDirectory(FSDirectory.open(beans.getBean(DataFolder.class).folder(SearchIndex.FOLDER))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
            case Neo4jClient client -> failing(Neo4jClient.class, client);
            case Embedder embedder -> failing(Embedder.class, embedder);
            // seen by their packages only
            case Object robots when bean.getClass().getSimpleName().equals("RobotClient") -> failing(robots, "send", Faults::noAnswer);
            case Object imports when bean.getClass().getSimpleName().equals("ImportFiles") -> failing(imports, "keep", method -> {
                throw new UncheckedIOException(diskFailed());
            });
            case CopyFolder copies -> failing(copies, "add", method -> {
                throw diskFailed();
            });
            default -> bean;
        };
    }

    private IOException diskFailed() {
        return new IOException("the disk was made to fail by seed " + seed);
    }

    /** What the client says when the other side has said nothing. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object noAnswer(Method asked) {
        return Enum.valueOf((Class) asked.getReturnType(), "AWAY");
    }

    /** What is to be heard instead of the answer. */
    @FunctionalInterface
    private interface Failure {
        Object of(Method asked) throws Throwable;
    }

    private Object failing(Object target, String method, Failure failure) {
        ProxyFactory proxy = new ProxyFactory(target);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) call -> {
            Optional<Way> way = call.getMethod().getName().equals(method) ? drawn(target.getClass().getSimpleName(), OUTSIDE) : Optional.empty();
            Object answer = way.filter(Way.AWAY::equals).isPresent() ? null : call.proceed();
            return way.isPresent() ? failure.of(call.getMethod()) : answer;
        });
        return proxy.getProxy();
    }

    /** The files of the index on a disk that fails. */
    private final class FailingDirectory extends FilterDirectory {

        FailingDirectory(Directory files) {
            super(files);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            failPerhaps("Directory.write");
            return super.createOutput(name, context);
        }

        @Override
        public IndexInput openInput(String name, IOContext context) throws IOException {
            failPerhaps("Directory.read");
            return super.openInput(name, context);
        }

        @Override
        public void sync(Collection<String> names) throws IOException {
            failPerhaps("Directory.sync");
            super.sync(names);
        }

        @Override
        public void rename(String from, String to) throws IOException {
            failPerhaps("Directory.rename");
            super.rename(from, to);
        }

        private void failPerhaps(String asked) throws IOException {
            if (drawn(asked, OUTSIDE).isPresent()) {
                throw diskFailed();
            }
        }
    }

    private <T> T failing(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == type) {
                drawn(type.getSimpleName(), List.of(Way.values())).ifPresent(this::fail);
            }
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    /** How what is asked here fails this time; empty when it does not. */
    private Optional<Way> drawn(String asked, List<Way> ways) {
        Long armed = seed;
        String place = armed == null ? "" : place(asked);
        if (place.isEmpty() || draw(armed, place, -1) % ONE_IN != 0) {
            return Optional.empty();
        }
        int times;
        synchronized (passed) {
            times = passed.merge(place, 1, Integer::sum);
        }
        if (draw(armed, place, times) % ONE_IN != 0) {
            return Optional.empty();
        }
        Way way = ways.get(draw(armed, place, -1 - times) % ways.size());
        fired.add(place + " " + times + " " + way);
        firedByKind.merge(asked, 1, Integer::sum);
        return Optional.of(way);
    }

    private static int draw(long seed, String place, int times) {
        long mixed = (seed * 31 + place.hashCode()) * 0x9E3779B97F4A7C15L + times * 0xC2B2AE3D27D4EB4FL;
        mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
        return (int) (mixed >>> 34);
    }

    private void fail(Way way) {
        boolean inTransaction = TransactionSynchronizationManager.isSynchronizationActive();
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
    private static String place(String asked) {
        String thread = Thread.currentThread().getName().startsWith("http-") ? "" : "background ";
        return StackWalker.getInstance().walk(frames -> frames.filter(f -> f.getClassName().startsWith("cn.jinchuanggu."))
                .filter(f -> !f.getClassName().startsWith(Faults.class.getName()) && !f.getClassName().contains("$$")).findFirst()
                .filter(f -> !f.getClassName().startsWith("cn.jinchuanggu.hostile"))
                .map(f -> thread + asked + " " + f.getClassName() + "." + f.getMethodName() + ":" + f.getLineNumber()).orElse(""));
    }
}
