package cn.jinchuanggu.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.BesideOthers;
import cn.jinchuanggu.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged platform, database and index included, on a machine whose clock is set to and fro under it while it runs. The library
 * libfaketime stands between the process and the clock; the clock that only ever goes on is left to it, as on a real machine.
 */
@Tag("slow")
@BesideOthers
class JumpingClockIT {

    private static final Path LIBRARIES = Path.of("/usr/lib");
    private static final Duration SEEN = Duration.ofSeconds(30);
    private static final Duration STOPPED = Duration.ofSeconds(30);
    private static final int MOST_TRIES = 50;

    @TempDir
    private Path folder;
    private int written;

    @Test
    void nothingIsLostAndNothingStopsWhenTheClockOfTheMachineJumps() throws Exception {
        Optional<Path> library = library();
        Assumptions.assumeTrue(library.isPresent(), "libfaketime is not installed");
        set("+0");
        try (ChildPlatform platform = ChildPlatform.start(folder, List.of("env", "LD_PRELOAD=" + library.get(), "FAKETIME_TIMESTAMP_FILE=" + clock(),
                "FAKETIME_CACHE_DURATION=1", "FAKETIME_DONT_FAKE_MONOTONIC=1", "FAKETIME_FORCE_MONOTONIC_FIX=0"), "--jinchuanggu.seed.set=tiny",
                "--jinchuanggu.demo.enterprise-party=ent-t-01")) {
            LocalDate today = day(platform);
            List<String> ids = new ArrayList<>(List.of(works(platform)));
            lockOut(platform);

            set("+7y");
            await().atMost(SEEN).until(() -> day(platform).isAfter(today.plusYears(6)));
            assertThat(lastTry(platform)).as("who is locked out stays so: seven years passed on no clock but that of the wall").isEqualTo(429);
            ids.add(works(platform));

            set("-1y");
            await().atMost(SEEN).until(() -> day(platform).isBefore(today));
            assertThat(lastTry(platform)).isEqualTo(429);
            ids.add(works(platform));

            set("@2028-02-29 03:00:00");
            await().atMost(SEEN).until(() -> day(platform).equals(LocalDate.of(2028, 2, 29)));
            ids.add(works(platform));

            set("@2026-12-31 15:59:50");
            await().atMost(SEEN).until(() -> day(platform).equals(LocalDate.of(2026, 12, 31)));
            ids.add(works(platform));
            await().atMost(SEEN).until(() -> day(platform).equals(LocalDate.of(2027, 1, 1)));
            ids.add(works(platform));

            set("+0");
            await().atMost(SEEN).until(() -> !day(platform).isAfter(today.plusDays(1)));
            ids.add(works(platform));
            ApiCaller enterprise = platform.api("enterprise");
            assertThat(ids).allSatisfy(id -> assertThat(enterprise.get("/api/needs/" + id).status()).isEqualTo(200));
            assertThat(platform.api("operator").get("/api/admin/audit/chains").json().valueStream().map(broken -> broken.asString())).as("every chain is whole").allMatch(String::isEmpty);
            platform.terminate(STOPPED);
        }
    }

    /** What people do every day: it is ready, somebody signs in, writes, and finds it. @return the need that was written */
    private String works(ChildPlatform platform) {
        await().atMost(SEEN).untilAsserted(() -> {
            Answer readiness = platform.api(null).get("/actuator/health/readiness");
            assertThat(readiness.status()).as(readiness.body()).isEqualTo(200);
        });
        ApiCaller enterprise = platform.api("enterprise");
        String text = "主井提升机闸瓦间隙在线监测，第" + ++written + "次";
        Answer answer = enterprise.post("/api/needs", "{\"text\": \"" + text + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        String id = answer.json().get("id").asString();
        Browser person = new Browser(platform.address());
        person.signIn("enterprise", ChildPlatform.PASSWORD);
        assertThat(person.get("/needs/" + id).body()).contains(text);
        Answer matches = enterprise.get("/api/needs/" + id + "/matches?limit=3");
        assertThat(matches.status()).as(matches.body()).isEqualTo(200);
        return id;
    }

    private static void lockOut(ChildPlatform platform) {
        int tries = 0;
        while (lastTry(platform) != 429) {
            assertThat(++tries).as("nobody is ever locked out").isLessThan(MOST_TRIES);
        }
    }

    private static int lastTry(ChildPlatform platform) {
        return new ApiCaller(platform.address(), "broker", "not-the-password-1").get("/api/account").status();
    }

    /** The day of an assessment, which is that in Changzhi. */
    private static LocalDate day(ChildPlatform platform) {
        Answer answer = platform.api(null).post("/api/policy/articles/9/assessments", "{}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return LocalDate.parse(answer.json().get("assessedOn").asString());
    }

    private Path clock() {
        return folder.resolve("clock");
    }

    /** @param time as libfaketime reads it: {@code +7y}, or {@code @} and a moment in UTC from which it goes on */
    private void set(String time) throws IOException {
        Path next = Files.writeString(folder.resolve("next"), time + "\n");
        Files.move(next, clock(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Optional<Path> library() throws IOException {
        if (!Files.isDirectory(LIBRARIES)) {
            return Optional.empty();
        }
        try (Stream<Path> places = Files.list(LIBRARIES)) {
            return places.map(place -> place.resolve("faketime/libfaketimeMT.so.1")).filter(Files::isRegularFile).findFirst();
        }
    }
}
