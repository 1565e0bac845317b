package cn.jinchuanggu.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Every list is taken away as it stands: the same conditions in the address, the same entries in the same order. */
class ListFilesIT extends RunningPlatform {

    private static final String TRACK = "track=track-equipment";

    @Test
    void needsOfATrackAreTakenAwayAsTheyAreListed() throws IOException {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(rows(api().get("/api/needs/export.csv?" + TRACK))) // others may post meanwhile
                .isNotEmpty().extracting(r -> r.get("编号")).containsExactlyElementsOf(listed("/api/needs?" + TRACK)));
        List<CSVRecord> rows = rows(api().get("/api/needs/export.csv?" + TRACK));
        assertThat(rows).extracting(r -> r.get("产业")).containsOnly("高端装备制造");
        assertThat(rows.size()).as("narrowed").isLessThan(rows(api().get("/api/needs/export.csv")).size());
        assertThat(visitor().get("/needs?" + TRACK).body()).contains("/api/needs/export.xlsx?" + TRACK, "/api/needs/export.csv?" + TRACK);
    }

    @Test
    void whatWordsFindIsTakenAwayTheBestFirst() throws IOException {
        String words = "q=%E7%9A%AE%E5%B8%A6";
        assertThat(rows(api().get("/api/achievements/export.csv?" + words))).isNotEmpty().extracting(r -> r.get("编号")).containsExactlyElementsOf(listed("/api/achievements?" + words));
        assertThat(rows(api().get("/api/search/export.csv?" + words)).stream().map(r -> r.get("种类")).distinct().count()).as("of several kinds").isGreaterThan(1);
        assertThat(rows(api().get("/api/search/export.csv?kind=NEED&" + words))).isNotEmpty().extracting(r -> r.get("种类")).containsOnly("技术需求");
    }

    @Test
    void theCatalogueIsTakenAwayWithItsFilters() throws IOException {
        List<CSVRecord> all = rows(api().get("/api/services/export.csv"));
        List<CSVRecord> rows = rows(api().get("/api/services/export.csv?voucher=1"));
        assertThat(rows).isNotEmpty().hasSizeLessThan(all.size()).extracting(r -> r.get("可用创新券")).containsOnly("是");
        assertThat(visitor().get("/services?voucher=1").body()).contains("/api/services/export.csv?voucher=1");
        assertThat(api().get("/api/services/export.csv?rating=9&days=x").status()).isEqualTo(422);
    }

    /** Empty on a new platform or not: its headings, and at the end who took it. */
    @ParameterizedTest
    @CsvSource({"deals, 交易编号", "contracts, 合同编号", "requests, 要办的事", "introductions, 引荐编号"})
    void whatOnlySomeMaySeeIsTakenAwayByThem(String list, String heading) {
        Answer csv = api("operator").get("/api/" + list + "/export.csv");
        assertThat(csv.status()).as(csv.body()).isEqualTo(200);
        assertThat(csv.header("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(csv.body().lines().findFirst().orElse("")).contains(heading);
        assertThat(csv.body().lines().reduce((a, b) -> b).orElse("")).contains("导出人", "operator");
        assertThat(api("operator").get("/api/" + list + "/export.xlsx").status()).isEqualTo(200);
        assertThat(api().get("/api/" + list + "/export.csv").status()).isEqualTo(401);
        assertThat(api("operator").get("/api/" + list + "/export.csv?state=NOWHERE").status()).isEqualTo(422);
    }

    private List<String> listed(String address) {
        List<String> ids = new ArrayList<>();
        for (int page = 1, pages = 1; page <= pages; page++) {
            JsonNode answer = api().get(address + "&size=100&page=" + page).json();
            answer.get("items").forEach(hit -> ids.add(hit.get("listing").get("id").asString()));
            pages = (answer.get("total").asInt() + 99) / 100;
        }
        return ids;
    }

    private static List<CSVRecord> rows(Answer csv) throws IOException {
        assertThat(csv.status()).as(csv.body()).isEqualTo(200);
        return CSVParser.parse(csv.body().replace("\uFEFF", ""), CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()).getRecords();
    }
}
