package cn.jinchuanggu.listing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.RunningPlatform;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A sheet too large to wait for, sent to the running platform; only checked, so that it leaves nothing behind. */
class ImportApiIT extends RunningPlatform {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void isAcceptedAndWatchedUntilItsEnd() {
        Answer accepted = upload(api("institution"), sheet("远看", 5_001));

        assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
        String address = accepted.header("Location").orElseThrow();
        await().atMost(PATIENCE).until(() -> !api("institution").get(address).json().get("open").asBoolean());
        var ended = api("institution").get(address).json();
        assertThat(ended.get("state").asString()).isEqualTo("DONE");
        assertThat(ended.get("good").asInt()).isEqualTo(5_000);
        assertThat(ended.get("faulty").asInt()).isEqualTo(1);
        assertThat(ended.get("stored").asInt()).isZero();
        assertThat(api("institution").get(address + "/problems").body()).startsWith("PK");
        assertThat(api("institution").get("/api/achievements/imports").body()).contains(ended.get("id").asString());
        assertThat(api("institution").post(address + "/continue", "").status()).isEqualTo(409);
        String page = signedIn("institution").get("/achievements/import/" + ended.get("id").asString()).body();
        assertThat(page).contains("已完成", "可导入 5,000 行，有问题 1 行", "下载有问题和重复的行");
        assertThat(signedIn("institution").get("/achievements/import").body()).contains("/achievements/import/" + ended.get("id").asString());
    }

    @Test
    void isSeenByNobodyElseButTheOperator() {
        String address = upload(api("institution"), sheet("旁观", 5_001)).header("Location").orElseThrow();

        assertThat(api().get(address).status()).isEqualTo(401);
        assertThat(api("enterprise").get(address).status()).isEqualTo(404);
        assertThat(api("officer").get(address).status()).isEqualTo(403);
        assertThat(api("operator").get(address).status()).isEqualTo(200);
    }

    /** The last row has no summary. */
    private static String sheet(String title, int rows) {
        StringBuilder text = new StringBuilder("成果名称,摘要\r\n");
        for (int i = 1; i <= rows; i++) {
            text.append(title).append(' ').append(i).append(',').append(i == rows ? "" : "冰芯钻头第 " + i + " 号").append("\r\n");
        }
        return text.toString();
    }

    private static Answer upload(ApiCaller caller, String csv) {
        String boundary = "----boundary-of-the-test";
        return caller.send("POST", "/api/achievements/imports?dryRun=true", BodyPublishers.ofString("--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"many.csv\"\r\nContent-Type: text/csv\r\n\r\n" + csv
                + "\r\n--" + boundary + "--\r\n", StandardCharsets.UTF_8), "Content-Type", "multipart/form-data; boundary=" + boundary);
    }
}
