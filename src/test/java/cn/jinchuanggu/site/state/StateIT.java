package cn.jinchuanggu.site.state;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.RunningPlatform;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a monitor and a system administrator read of a platform that is well. */
class StateIT extends RunningPlatform {

    @Test
    void readinessRestsOnTheStoreTheIndexAndTheDiskAndLivenessOnNothing() {
        Answer ready = api("sysadmin").get("/actuator/health/readiness");
        assertThat(ready.status()).as(ready.body()).isEqualTo(200);
        assertThat(ready.json().get("components").propertyNames()).containsExactlyInAnyOrder("readinessState", "store", "index", "disk");
        Answer live = api().get("/actuator/health/liveness");
        assertThat(live.json().get("components").propertyNames()).containsExactly("livenessState");
        assertThat(api().get("/actuator/health/reading").json().get("components").propertyNames()).containsExactlyInAnyOrder("readinessState", "store");
    }

    @Test
    void theMonitorReadsMoreThanTwelveFiguresOfTheBusiness() {
        api("broker").get("/api/needs/need-q-01/matches");
        String metrics = metrics();
        Set<String> names = Pattern.compile("^(jinchuanggu_[a-z_]+)", Pattern.MULTILINE).matcher(metrics).results().map(MatchResult::group).collect(Collectors.toSet());
        assertThat(names).contains("jinchuanggu_matches_asked_total", "jinchuanggu_matches_shown_total", "jinchuanggu_refusals", "jinchuanggu_claims", "jinchuanggu_orders",
                "jinchuanggu_deals", "jinchuanggu_entries", "jinchuanggu_index_behind_seconds", "jinchuanggu_meanings_waiting", "jinchuanggu_mail_waiting",
                "jinchuanggu_notifications_untold", "jinchuanggu_import_rows", "jinchuanggu_answers_refused_total", "jinchuanggu_answers_replayed_total",
                "jinchuanggu_subsidy_paid_fen", "jinchuanggu_store_answers", "jinchuanggu_disk_free_bytes");
        assertThat(value(metrics, "jinchuanggu_store_answers")).isEqualTo(1);
        assertThat(value(metrics, "jinchuanggu_index_behind_seconds")).isLessThan(30);
        assertThat(value(metrics, "jinchuanggu_disk_free_bytes")).isPositive();
    }

    @Test
    void whatIsCountedGoesUpByWhatHappens() {
        double asked = value(metrics(), "jinchuanggu_matches_asked_total");
        assertThat(api().get("/api/needs/need-q-01/matches?limit=2").status()).isEqualTo(200);
        assertThat(value(metrics(), "jinchuanggu_matches_asked_total")).isGreaterThanOrEqualTo(asked + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "enterprise", "secadmin", "auditor"})
    void nobodyElseReadsTheMetricsOrTheState(String username) {
        ApiCaller caller = api(username);
        assertThat(caller.get("/api/system/state").status()).isIn(401, 403);
        assertThat(caller.get("/actuator/prometheus").status()).isNotEqualTo(200);
        assertThat(api().get("/actuator/prometheus").body()).doesNotContain("jinchuanggu_");
    }

    @Test
    void thePageSaysForEachPartHowItIs() {
        Answer page = signedIn("sysadmin").get("/system/state");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("数据库", "磁盘", "检索索引", "积压", "内存与运行", "版本", "不用做什么");
        assertThat(signedIn("sysadmin").get("/").body()).contains("href=\"/system/state\"");
        assertThat(signedIn("operator").get("/system/state").status()).isEqualTo(403);
        Answer json = api("sysadmin").get("/api/system/state");
        assertThat(json.json().get("parts").valueStream().map(p -> p.get("key").asString()).toList())
                .isEqualTo(List.of("store", "disk", "index", "backlog", "memory", "versions"));
    }

    private String metrics() {
        Answer answer = signedIn("sysadmin").get("/actuator/prometheus", "Accept", "text/plain");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static double value(String metrics, String name) {
        return Double.parseDouble(Pattern.compile("^" + name + "(?:\\{[^}]*})? (\\S+)", Pattern.MULTILINE).matcher(metrics).results().findFirst().orElseThrow().group(1));
    }
}
