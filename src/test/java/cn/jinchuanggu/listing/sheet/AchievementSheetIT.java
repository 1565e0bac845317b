package cn.jinchuanggu.listing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.RunningPlatform;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Sheets uploaded to the running platform by the institution of the demo; of drilling in ice, as nothing else there. */
class AchievementSheetIT extends RunningPlatform {

    private static final List<String> HEADER = List.of("成果名称", "摘要", "成熟度", "合作方式", "意向价格（元）", "细分领域", "关键词");

    @TempDir
    private Path folder;

    @Test
    void aDryRunReportsEachRowAndStoresNothing() {
        Path file = sheet(good("干跑甲"), List.of("干跑乙", "", "十级", "赠送", "很多", "造船", ""), good("干跑甲"));

        Answer answer = upload(api("institution"), "?dryRun=true", file);

        assertThat(answer.status()).isEqualTo(200);
        JsonNode report = answer.json();
        assertThat(report.get("outcome").asString()).isEqualTo("CHECKED");
        assertThat(List.of(report.get("rows").asInt(), report.get("good").asInt(), report.get("faulty").asInt(), report.get("duplicate").asInt(),
                report.get("stored").asInt())).containsExactly(3, 1, 1, 1, 0);
        JsonNode faulty = report.get("lines").get(1);
        assertThat(faulty.get("row").asInt()).isEqualTo(3);
        assertThat(faulty.get("statusLabel").asString()).isEqualTo("有问题");
        assertThat(faulty.get("problems").findValuesAsString("field")).containsExactlyInAnyOrder("摘要", "成熟度", "合作方式", "意向价格（元）", "细分领域");
        assertThat(faulty.get("problems").findValuesAsString("remedy")).anySatisfy(r -> assertThat(r).contains("技术转让"));
        assertThat(report.get("lines").get(2).toString()).contains("重复").contains("与第 2 行同名");
        assertThat(upload(api("institution"), "?dryRun=true", file).json().get("duplicate").asInt()).as("nothing was stored").isEqualTo(1);
    }

    @Test
    void allOrNothingStoresNothingWhenOneRowIsFaulty() {
        Path file = sheet(good("全或无甲"), List.of("全或无乙"));

        Answer refused = upload(api("institution"), "", file);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("outcome").asString()).isEqualTo("REFUSED");
        assertThat(upload(api("institution"), "?dryRun=true", file).json().get("duplicate").asInt()).isZero();
    }

    @Test
    void onlyGoodStoresTheGoodRowsAndTheSameFileAgainStoresNothingNew() {
        Path file = sheet(good("只收好的甲"), List.of("只收好的乙"), good("只收好的丙"));

        JsonNode first = upload(api("institution"), "?onlyGood=true", file).json();
        JsonNode second = upload(api("institution"), "?onlyGood=true", file).json();

        assertThat(first.get("stored").asInt()).isEqualTo(2);
        assertThat(second.get("stored").asInt()).isZero();
        assertThat(second.get("duplicate").asInt()).isEqualTo(2);
        String id = first.get("lines").get(0).get("id").asString();
        assertThat(second.get("lines").get(0).get("id").asString()).isEqualTo(id);
        JsonNode stored = api().get("/api/achievements/" + id).json();
        assertThat(stored.get("title").asString()).isEqualTo("只收好的甲");
        assertThat(stored.get("priceYuan").asInt()).isEqualTo(800_000);
        assertThat(stored.get("readiness").asInt()).isEqualTo(7);
        assertThat(stored.get("segmentName").asString()).isEqualTo("煤矿安全装备");
        assertThat(stored.get("modeLabels").toString()).isEqualTo("[\"委托开发\",\"技术转让\"]");
        assertThat(stored.get("concepts").toString()).isEqualTo("[\"冰芯\",\"钻机\"]");
        assertThat(stored.get("owner").get("id").asString()).isEqualTo("inst-q-01");
        assertThat(stored.get("illustrative").asBoolean()).isFalse();
    }

    @Test
    void anAchievementThatWasListedByFormIsADuplicateOfItsRow() {
        String id = api("institution").post("/api/achievements", "{\"title\":\"表单先来的成果\",\"summary\":\"乙\"}").json().get("id").asString();

        JsonNode line = upload(api("institution"), "?dryRun=true", sheet(good("表单先来的成果"))).json().get("lines").get(0);

        assertThat(line.get("status").asString()).isEqualTo("DUPLICATE");
        assertThat(line.get("id").asString()).isEqualTo(id);
    }

    @Test
    void theReportComesBackAsTheSameSheetWithAColumnOfErrors() throws IOException {
        Answer answer = upload(api("institution"), "?dryRun=true&format=xlsx", sheet(good("返回表甲"), List.of("返回表乙")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).hasValueSatisfying(t -> assertThat(t).startsWith("application/vnd.openxmlformats"));
        assertThat(answer.header("Content-Disposition")).hasValueSatisfying(d -> assertThat(d).startsWith("attachment"));
        assertThat(answer.body()).startsWith("PK");
    }

    @Test
    void anybodyMayFetchTheTemplate() {
        Answer answer = api().get("/api/achievements/template");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("PK");
    }

    @ParameterizedTest
    @CsvSource({"enterprise, 200", "institution, 200", "officer, 403"})
    void onlyThoseWhoMayListAchievementsMayImport(String username, int status) {
        assertThat(upload(api(username), "?dryRun=true", sheet(good("角色"))).status()).isEqualTo(status);
    }

    @Test
    void aVisitorMayNotImport() {
        assertThat(upload(api(), "?dryRun=true", sheet(good("访客"))).status()).isEqualTo(401);
    }

    @Test
    void aBrokerNamesTheOwnerInEachRow() {
        Path file = TestWorkbook.of(folder, List.of(List.of("成果名称", "摘要", "拥有单位编号"), List.of("代填甲", "乙", "inst-q-01"),
                List.of("代填乙", "乙", "nobody"), List.of("代填丙", "乙")));

        JsonNode lines = upload(api("broker"), "?dryRun=true", file).json().get("lines");

        assertThat(lines.findValuesAsString("status")).containsExactly("GOOD", "FAULTY", "FAULTY");
        assertThat(lines.get(1).toString()).contains("拥有单位编号").contains("没有编号为 nobody 的单位");
        assertThat(lines.get(2).toString()).contains("没有写明发布单位");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aTextWithCommasIsASheetToo(String charset) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "成果名称,摘要,关键词\r\n逗号分隔的成果,\"甲,\n乙\",冰芯、钻机\r\n", Charset.forName(charset));

        JsonNode report = upload(api("institution"), "?dryRun=true", file).json();

        assertThat(report.get("lines").get(0).get("title").asString()).isEqualTo("逗号分隔的成果");
        assertThat(report.get("good").asInt()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoSheetIsA422WithASentence() throws IOException {
        Answer answer = upload(api("institution"), "", Files.write(folder.resolve("list.csv"), new byte[] {1, 0, 2, 0}));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("不是 .xlsx 或 .csv 表格");
    }

    private Path sheet(List<?>... rows) {
        List<List<?>> all = new ArrayList<>();
        all.add(HEADER);
        all.addAll(Arrays.asList(rows));
        return TestWorkbook.of(folder, all);
    }

    private static List<Object> good(String title) {
        return List.of(title, "监测冰芯钻头的振动并提前停钻。", 7, "技术转让、委托开发", "80万", "煤矿安全装备", "冰芯、钻机");
    }

    private static Answer upload(ApiCaller caller, String query, Path file) {
        String boundary = "----boundary-of-the-test";
        try {
            byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n"
                    + "Content-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8);
            byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
            return caller.send("POST", "/api/achievements/imports" + query, BodyPublishers.ofByteArrays(List.of(head, Files.readAllBytes(file), tail)),
                    "Content-Type", "multipart/form-data; boundary=" + boundary);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
