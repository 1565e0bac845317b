package cn.jinchuanggu.trust;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.policy.claim.Facts09;
import cn.jinchuanggu.trust.History.Heard;
import cn.jinchuanggu.trust.History.Operation;
import cn.jinchuanggu.trust.History.Outcome;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Clients that write needs, claims with their steps, and orders until they are stopped or the platform is gone. */
final class Writing {

    /** The account that writes an operation of this kind. */
    static String accountOf(String op) {
        return op.startsWith("claim") ? "institution" : "enterprise";
    }

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final ChildPlatform platform;
    private final History history;
    private final long seed;
    private volatile boolean running = true;

    Writing(ChildPlatform platform, History history, long seed) {
        this.platform = platform;
        this.history = history;
        this.seed = seed;
    }

    /** The word that only this need has, and that no other word contains: the tenth key begins like the first. */
    static String codeWord(String key) {
        return key.replace("-", "") + "z";
    }

    void stop() {
        running = false;
    }

    /** Writes with so many clients; returns when all have stopped. */
    void run(int clients) throws InterruptedException {
        List<Callable<Void>> work = IntStream.range(0, clients).<Callable<Void>>mapToObj(c -> () -> {
            write(c);
            return null;
        }).toList();
        Clients.run(clients, work);
    }

    private void write(int client) {
        Random random = new Random(seed * 31 + client);
        String draft = null;
        while (running) {
            int dice = random.nextInt(100);
            Operation done;
            if (draft != null && dice < 30) {
                done = one("claim-submit", client, draft + "/submit", "{}");
                draft = null;
            } else if (dice < 55) {
                int number = NEXT.incrementAndGet();
                done = one("claim", client, "/api/claims", JournalJson.write(Facts09.draft(Facts09.code(600_000 + number), Facts09.transfer("KILL-" + seed + "-" + number, "断电测试成果" + seed + number))));
                draft = done.outcome() == Outcome.ok ? done.value() : null;
            } else if (dice < 75) {
                done = one("order", client, "/api/orders", "{\"serviceId\": \"serv-q-01\", \"quantity\": 1}");
            } else {
                done = need(client);
            }
            running &= done.outcome() != Outcome.unknown;
        }
    }

    private Operation need(int client) {
        String key = newKey("need");
        return send("need", key, client, "/api/needs", "{\"text\": \"断电时正在发布的需求，代号 %s\"}".formatted(codeWord(key)));
    }

    private Operation one(String op, int client, String path, String body) {
        return send(op, newKey(op), client, path, body);
    }

    private String newKey(String op) {
        return op + "-" + Long.toString(Math.abs(seed), 36) + "-" + NEXT.incrementAndGet();
    }

    private Operation send(String op, String key, int client, String path, String body) {
        return history.record(op, key, client, () -> {
            Answer answer = platform.api(accountOf(op)).post(path, body, "Idempotency-Key", key);
            Outcome outcome = answer.status() < 300 ? Outcome.ok : answer.status() < 500 ? Outcome.fail : Outcome.unknown;
            return new Heard(outcome, outcome == Outcome.ok ? answer.header("Location").orElse(path.replace("/submit", "")) : answer.status() + " " + answer.body());
        });
    }
}
