package cn.jinchuanggu;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many people at the same moment. */
public final class AtOnce {

    private static final int MOST_THREADS = 60;

    private AtOnce() {
    }

    /** Starts all of it at the same moment, sixty at a time; an exception is an answer too. In the order of the work. */
    public static List<Object> run(List<? extends Callable<?>> work) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(MOST_THREADS)) {
            List<Future<Object>> futures = work.stream().map(w -> threads.submit(() -> {
                start.await();
                return (Object) w.call();
            })).toList();
            start.countDown();
            List<Object> answers = new ArrayList<>();
            for (Future<Object> future : futures) {
                answers.add(answer(future));
            }
            return answers;
        }
    }

    private static Object answer(Future<Object> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return e.getCause(); // what the person was told
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
