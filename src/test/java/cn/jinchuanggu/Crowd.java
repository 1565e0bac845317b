package cn.jinchuanggu;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many people who do something at the same moment. */
public final class Crowd {

    private Crowd() {
    }

    /** Starts all of it at the same moment on so many threads; an exception is an answer too. */
    public static List<Object> atOnce(int threads, List<? extends Callable<?>> work) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(threads)) {
            List<Future<Object>> futures = work.stream().map(w -> people.submit(() -> {
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
