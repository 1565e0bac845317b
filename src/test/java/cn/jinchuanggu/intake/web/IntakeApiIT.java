package cn.jinchuanggu.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.RunningPlatform;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A file that comes in over HTTP, is looked at, stored and taken back. */
class IntakeApiIT extends RunningPlatform {

    private static final String FILE = "编号,企业名称,行政区划,示例\nent-api-01,接口里来的公司（示例）,140404,是\n,写错的公司（示例）,火星,是\n";

    @Test
    void aFileIsCheckedThenStoredThenTakenBack() {
        ApiCaller operator = api("operator");
        Answer accepted = upload(operator, "enterprise", FILE);
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
        String address = accepted.header("Location").orElseThrow();

        awaitEnd(address);
        assertThat(operator.get(address).json().get("state").asString()).isEqualTo("CHECKED");
        assertThat(operator.get(address).json().get("added").asInt()).isEqualTo(1);
        assertThat(operator.get(address + "/rows").body()).contains("\"column\":\"行政区划\"", "\"value\":\"火星\"", "GB/T 2260");
        assertThat(operator.get(address + "/report").body()).startsWith("PK");
        assertThat(operator.get(address + "/report?format=csv").body()).contains("行政区划", "火星");
        assertThat(operator.get(address + "/report?format=pdf").status()).isEqualTo(422);
        assertThat(api().get("/api/entities/ent-api-01").status()).isEqualTo(404);

        assertThat(operator.post(address + "/store", "").status()).isEqualTo(200);
        awaitEnd(address);
        assertThat(operator.get(address).json().get("stored").asInt()).isEqualTo(1);
        assertThat(api().get("/api/entities/ent-api-01").body()).contains("接口里来的公司（示例）");
        assertThat(operator.post(address + "/store", "").status()).isEqualTo(409);

        assertThat(operator.post(address + "/undo", "").status()).isEqualTo(200);
        awaitEnd(address);
        assertThat(operator.get(address).json().get("state").asString()).isEqualTo("UNDONE");
        assertThat(api().get("/api/entities/ent-api-01").status()).isEqualTo(404);
        assertThat(operator.get("/api/imports").body()).contains(address.substring(address.lastIndexOf('/') + 1));
    }

    @Test
    void onlyOperatorsComeInHere() {
        assertThat(upload(api(), "enterprise", FILE).status()).isEqualTo(401);
        for (String other : new String[] {"institution", "enterprise", "broker", "officer"}) {
            assertThat(upload(api(other), "enterprise", FILE).status()).as(other).isEqualTo(403);
            assertThat(signedIn(other).get("/imports").status()).as(other).isEqualTo(403);
        }
        assertThat(signedIn("operator").get("/imports").body()).contains("上传一份文件");
    }

    @Test
    void whatIsNoFileOfTheKindIsRefusedInWords() {
        assertThat(upload(api("operator"), "enterprise", "\u0000\u0001").body()).contains("不是 .xlsx 或 .csv");
        assertThat(upload(api("operator"), "wolke", FILE).status()).isEqualTo(404);
        assertThat(upload(api("operator"), "exchange", "").status()).isEqualTo(422);
    }

    @Test
    void templatesAreThereForEveryKind() {
        for (String kind : new String[] {"enterprise", "institution", "platform", "expert", "achievement", "need", "patent", "relation"}) {
            assertThat(api("operator").get("/api/imports/templates/" + kind).body()).as(kind).startsWith("PK");
            assertThat(api("operator").get("/api/imports/templates/" + kind + "?format=csv").body()).as(kind).contains("示例");
        }
        assertThat(api("operator").get("/api/imports/templates/exchange").body()).contains("\"kind\":\"Enterprise\"");
    }

    private void awaitEnd(String address) {
        await().atMost(Duration.ofMinutes(1)).until(() -> !api("operator").get(address).json().get("open").asBoolean());
    }

    private static Answer upload(ApiCaller caller, String kind, String content) {
        String boundary = "----boundary-of-the-test";
        return caller.send("POST", "/api/imports?kind=" + kind, BodyPublishers.ofString("--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"some.csv\"\r\nContent-Type: text/csv\r\n\r\n" + content
                + "\r\n--" + boundary + "--\r\n", StandardCharsets.UTF_8), "Content-Type", "multipart/form-data; boundary=" + boundary);
    }
}
