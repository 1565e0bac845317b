package cn.jinchuanggu.trust;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.BesideOthers;
import cn.jinchuanggu.contract.ContractDesk;
import cn.jinchuanggu.contract.Contracts;
import cn.jinchuanggu.contract.web.DemoContract;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.policy.claim.Facts09;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Commands whose answers are lost between database and platform, most of them after the database has committed. Whoever asks
 * again with the same key, as long as he is told to try later, gets an answer; the effect is there once.
 *
 * <p>{@code -Dtrust.commands=400 -Dtrust.seed=1} for another size and another run.
 */
@Tag("slow")
@BesideOthers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LostAnswersIT {

    private static final Logger log = LoggerFactory.getLogger(LostAnswersIT.class);
    private static final int COMMANDS = Integer.getInteger("trust.commands", 100);
    private static final long SEED = Long.getLong("trust.seed", System.nanoTime());
    private static final double LOST_COMMITS = 0.25;
    private static final double LOST_OTHERS = 0.01;
    private static final int CLIENTS = 8;
    private static final int MOST_TRIES = 60;
    /** One of them may keep a hundred searches; together they have room for the four hundred of the long run. */
    private static final List<String> SEARCHING = List.of("institution", "enterprise", "broker", "operator", "provider");
    private static final String BY_COMMAND = "MATCH (e:JournalEntry {command: $account + '\\n' + $key}) RETURN count(e)";
    private static final String BY_CLAIM_COMMAND = "MATCH (e:ClaimEvent {command: $account + '\\n' + $key}) RETURN count(e)";

    @TempDir
    static Path folder;

    private final AtomicInteger later = new AtomicInteger();
    private final List<Sent> all = new ArrayList<>();
    private ServerPlatform platform;
    private Neo4jClient graph;

    /** A command. @param once counts its effects, which must be one; sees account, key and mark */
    private record Ask(String account, String method, String path, String body, String once, String mark) {
    }

    /** @param kind of command; @param key that it was sent with; @param answer the first that was none of "try later" */
    private record Sent(String kind, String key, Ask ask, Answer answer) {
    }

    @BeforeAll
    void start() throws Exception {
        platform = ServerPlatform.start(folder);
        graph = platform.bean(Neo4jClient.class);
        assertThat(platform.api("operator").post("/api/vouchers/budgets", "{\"year\": %s, \"amountYuan\": \"900万\", \"document\": \"示例\", \"illustrative\": true}"
                .formatted(DemoContract.today().substring(0, 4))).status()).isEqualTo(200);
    }

    @AfterAll
    void stop() throws Exception {
        platform.close();
    }

    @Test
    void nothingIsDoneTwiceAndNothingThatWasDoneIsReportedAsFailed() throws Exception {
        log.info("{} commands of each kind, seed {}", COMMANDS, SEED);
        List<Sent> needs = send("need", i -> new Ask("enterprise", "POST", "/api/needs", "{\"text\": \"丢失应答之下发布的需求，编号 %d\"}".formatted(i),
                "MATCH (n:Need {text: $mark}) RETURN count(n)", "丢失应答之下发布的需求，编号 %d".formatted(i)));
        send("revision", i -> revision(needs.get(i)));
        List<Sent> searches = send("saved search", i -> new Ask(searching(i), "POST", "/api/saved-searches", "{\"q\": \"丢失应答 %d\", \"name\": \"检索 %d\"}".formatted(i, i),
                "MATCH (s:SavedSearch {name: $mark}) RETURN count(s)", "检索 %d".formatted(i)));
        send("deletion", i -> new Ask(searching(i), "DELETE", searches.get(i).answer().header("Location").orElseThrow(), "",
                "RETURN 1 - COUNT { MATCH (s:SavedSearch {name: $mark}) }", "检索 %d".formatted(i)));
        List<Sent> claims = send("claim", i -> new Ask("institution", "POST", "/api/claims",
                JournalJson.write(Facts09.draft(Facts09.code(700_000 + i), Facts09.transfer("LOST-" + i, "丢失应答的成果" + i))), BY_CLAIM_COMMAND, ""));
        send("claim step", i -> step("institution", claims.get(i), "submit", "{}", BY_CLAIM_COMMAND));
        List<Sent> orders = send("order", i -> new Ask("enterprise", "POST", "/api/orders", "{\"serviceId\": \"serv-q-01\", \"quantity\": 1, \"note\": \"第 %d 件。\"}".formatted(i), BY_COMMAND, ""));
        send("order step", i -> step("provider", orders.get(i), "accept", "{\"needsSample\": false}", BY_COMMAND));
        List<Sent> vouchers = send("voucher", i -> new Ask("enterprise", "POST", "/api/vouchers/grants",
                "{\"amountYuan\": 200, \"purpose\": \"送检 %d。\", \"declared\": true}".formatted(i), BY_COMMAND, ""));
        send("voucher grant", i -> new Ask("operator", "POST", "/api/vouchers/grants/" + vouchers.get(i).answer().json().get("id").asString() + "/grant",
                "{\"amountYuan\": 100}", BY_COMMAND, ""));
        send("introduction", i -> new Ask("broker", "POST", "/api/introductions", "{\"needId\": \"%s\", \"achievementId\": \"%s\", \"conflict\": \"没有利益冲突。\"}"
                .formatted(needs.get(i).answer().json().get("id").asString(), achievement()), BY_COMMAND, ""));
        List<String> contracts = contracts();
        send("contract step", i -> new Ask("institution", "POST", contracts.get(i) + "/cost", "{\"what\": \"评估费\", \"amountYuan\": \"1万元\"}", BY_COMMAND, ""));
        send("payment", i -> new Ask("enterprise", "POST", contracts.get(i) + "/pay", JournalJson.write(ContractDesk.payment(DemoContract.today(), 1_000, "示例-" + i)), BY_COMMAND, ""));
        send("feedback", i -> new Ask("enterprise", "POST", "/api/matches/feedback", "{\"need\": \"%s\", \"achievement\": \"%s\", \"verdict\": \"ACCEPTED\"}"
                .formatted(needs.get(i).answer().json().get("id").asString(), achievement()), BY_COMMAND, ""));
        platform.line().loseNothing();
        log.info("{} answers to commits and {} others lost; {} times told to try later; {} commands", platform.line().lostCommits(), platform.line().lostOthers(), later.get(), all.size());
        assertThat(platform.line().lostCommits()).isPositive();
        assertThat(all).allSatisfy(this::isDoneOnceAndAnsweredAlike);
        Journal journal = platform.bean(Journal.class);
        assertThat(Ledger.values()).allSatisfy(ledger -> assertThat(journal.findBreak(ledger)).as(ledger.name()).isEmpty());
    }

    private static String searching(int number) {
        return SEARCHING.get(number % SEARCHING.size());
    }

    private static Ask revision(Sent need) {
        String address = need.answer().header("Location").orElseThrow();
        String text = need.ask().mark() + "，改过";
        return new Ask("enterprise", "PUT", address, "{\"text\": \"%s\", \"version\": %s}".formatted(text, need.answer().json().get("version")), "MATCH (n:Need {text: $mark}) RETURN count(n)", text);
    }

    private static Ask step(String account, Sent of, String step, String body, String once) {
        return new Ask(account, "POST", of.answer().header("Location").orElseThrow() + "/" + step, body, once, "");
    }

    private String achievement() {
        return graph.query("MATCH (:Party {id: 'inst-q-01'})-[:OWNS]->(a:Achievement) WHERE NOT a:Hidden AND NOT coalesce(a.masked, false) RETURN min(a.id)").fetchAs(String.class).one().orElseThrow();
    }

    private List<String> contracts() {
        Contracts contracts = platform.bean(Contracts.class);
        List<String> signed = IntStream.range(0, COMMANDS).mapToObj(i -> "/api/contracts/" + DemoContract.sign(contracts, "丢失应答的合同成果" + i).id()).toList();
        signed.forEach(address -> {
            done("institution", address + "/submit", JournalJson.write(Map.of("body", "长治市技术合同登记机构(示例)")));
            done("operator", address + "/register", JournalJson.write(DemoContract.certificate()));
        });
        return signed;
    }

    private void done(String account, String address, String body) {
        Answer answer = platform.api(account).post(address, body);
        assertThat(answer.status()).as(address + ": " + answer.body()).isEqualTo(200);
    }

    /** Prepares all commands of a kind while nothing is lost, then sends them. */
    private List<Sent> send(String kind, IntFunction<Ask> ask) throws InterruptedException {
        platform.line().loseNothing();
        List<Callable<Sent>> work = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            Ask prepared = ask.apply(i);
            String key = kind.replace(' ', '-') + "-" + SEED + "-" + i;
            work.add(() -> new Sent(kind, key, prepared, untilAnswered(prepared, key)));
        }
        platform.line().lose(LOST_COMMITS, LOST_OTHERS, SEED + kind.hashCode());
        List<Sent> sent = Clients.run(CLIENTS, work);
        platform.line().loseNothing();
        assertThat(sent).allSatisfy(s -> assertThat(s.answer().status()).as("%s, seed %d: %s", s.kind(), SEED, s.answer().body()).isBetween(200, 299));
        all.addAll(sent);
        return sent;
    }

    private Answer untilAnswered(Ask ask, String key) {
        Answer answer = ask(ask, key);
        for (int tries = 1; answer.status() == 503 && tries < MOST_TRIES; tries++) {
            later.incrementAndGet();
            answer = ask(ask, key);
        }
        return answer;
    }

    private Answer ask(Ask ask, String key) {
        return platform.api(ask.account()).send(ask.method(), ask.path(), BodyPublishers.ofString(ask.body()), "Content-Type", "application/json", "Idempotency-Key", key);
    }

    private void isDoneOnceAndAnsweredAlike(Sent sent) {
        Map<String, Object> known = new LinkedHashMap<>(Map.of("account", sent.ask().account(), "key", sent.key(), "mark", sent.ask().mark()));
        boolean revisedSince = sent.kind().equals("need") || sent.kind().equals("saved search");
        if (!revisedSince) {
            assertThat(graph.query(sent.ask().once()).bindAll(known).fetchAs(Long.class).one()).as("effects of %s %s", sent.kind(), sent.key()).contains(1L);
        }
        Answer again = ask(sent.ask(), sent.key());
        assertThat(again.status()).as(sent.kind()).isEqualTo(sent.answer().status());
        assertThat(again.header("Location")).as(sent.kind()).isEqualTo(sent.answer().header("Location"));
        assertThat(again.body()).as(sent.kind()).isEqualTo(sent.answer().body());
    }
}
