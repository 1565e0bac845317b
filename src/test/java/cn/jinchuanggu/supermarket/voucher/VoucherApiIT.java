package cn.jinchuanggu.supermarket.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Vouchers and requests over HTTP with the demo accounts. */
class VoucherApiIT extends RunningPlatform {

    private static final String BUDGET = "{\"year\": %d, \"amountYuan\": \"90万\", \"document\": \"示例\", \"illustrative\": true}";
    private static final String APPLICATION = "{\"amountYuan\": 20000, \"purpose\": \"送检。\", \"declared\": true}";
    private static final String REQUEST = "{\"text\": \"防爆电气产品送检之前按标准过一遍。\", \"category\": \"检验检测\", \"budget\": 30000, \"voucher\": true, \"masked\": true}";

    private int year;

    @BeforeAll
    void aBudget() {
        year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
        assertThat(api("operator").post("/api/vouchers/budgets", BUDGET.formatted(year)).status()).isEqualTo(200);
    }

    @Test
    void theSettingIsTheParksAndSaysSo() {
        assertThat(api("enterprise").get("/api/vouchers/terms").json().get(0).get("source").asString()).isEqualTo("待市里公布细则，示例参数");
        assertThat(visitor().get("/my/vouchers").status()).isEqualTo(302);
        assertThat(api("provider").get("/api/vouchers/budgets/" + year).status()).isEqualTo(403);
    }

    @Test
    void anEnterpriseLooksBackYearByYear() {
        Browser enterprise = signedIn("enterprise");
        assertThat(enterprise.get("/my/vouchers").body()).contains(year + " 年用在哪里", "/my/vouchers?year=2024");
        assertThat(enterprise.get("/my/vouchers?year=2024&size=1").body()).contains("2024 年用在哪里", "这一年没有使用", "这一年没有申领过");
        Answer wrong = enterprise.get("/my/vouchers?year=1999&page=0");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("year 应当是 2024 至 2100 之间的整数", "页码应在");
    }

    @Test
    void anApplicationSentTwiceIsOneAndIsGrantedOnce() {
        String before = balance("granted");
        Answer one = api("enterprise").post("/api/vouchers/grants", APPLICATION, "Idempotency-Key", "apply-once");
        Answer again = api("enterprise").post("/api/vouchers/grants", APPLICATION, "Idempotency-Key", "apply-once");
        assertThat(one.status()).as(one.body()).isEqualTo(200);
        assertThat(again.json().get("id").asString()).isEqualTo(one.json().get("id").asString());
        String address = "/api/vouchers/grants/" + one.json().get("id").asString();

        assertThat(api("enterprise").post(address + "/grant", "{\"amountYuan\": 1}").status()).isEqualTo(403);
        assertThat(api("provider").get(address).status()).isEqualTo(404);
        assertThat(api("operator").post(address + "/refuse", "{}").status()).isEqualTo(422);
        assertThat(api("operator").post(address + "/grant", "{\"amountYuan\": 15000.5}").json().get("state").asString()).isEqualTo("GRANTED");
        assertThat(api("operator").post(address + "/grant", "{\"amountYuan\": 1}").status()).isEqualTo(409);
        assertThat(new BigDecimal(balance("granted")).subtract(new BigDecimal(before))).isEqualByComparingTo("15000.5");
        assertThat(api("operator").get("/api/vouchers/grants/export.csv").body()).contains("15000.50", "示例");
        assertThat(api("operator").get("/api/vouchers/grants/export.xlsx").header("Content-Type")).hasValueSatisfying(t -> assertThat(t).contains("spreadsheet"));
    }

    @Test
    void aMaskedRequestIsOfferedForAndBecomesAnOrderAtTheOfferedPrice() {
        String id = api("enterprise").post("/api/requests", REQUEST).json().get("id").asString();
        String address = "/api/requests/" + id;
        String name = api("enterprise").get(address).json().get("partyName").asString();
        Answer seen = api("provider").get(address);
        assertThat(seen.body()).doesNotContain(name);
        assertThat(api("provider").get("/api/requests?mine=1&state=OPEN&size=100").body()).contains(id).doesNotContain(name);
        assertThat(api("broker").get(address).status()).isEqualTo(404);
        assertThat(api("enterprise").post(address + "/accept", "{\"offer\": 2}").status()).as("nothing offered").isEqualTo(422);

        Answer wrong = api("provider").post(address + "/offer", "{\"serviceId\": \"serv-q-02\", \"note\": \"请打 13812345678\"}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("priceYuan", "days", "note");
        JsonNode offered = api("provider").post(address + "/offer", "{\"serviceId\": \"serv-q-02\", \"priceYuan\": \"2.4万\", \"days\": 12, \"note\": \"含一次复测。\"}").json();
        int offer = offered.get("offers").get(0).get("number").asInt();
        assertThat(api("enterprise").post(address + "/offer", "{\"serviceId\": \"serv-q-02\", \"priceYuan\": 1, \"days\": 1}").status()).isEqualTo(403);
        Answer accepted = api("enterprise").post(address + "/accept", "{\"offer\": %d}".formatted(offer), "Idempotency-Key", "accept-once");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(api("enterprise").post(address + "/accept", "{\"offer\": %d}".formatted(offer), "Idempotency-Key", "accept-once").json().get("orderId"))
                .isEqualTo(accepted.json().get("orderId"));
        assertThat(api("enterprise").post(address + "/close", "{}").status()).isEqualTo(409);

        JsonNode order = api("enterprise").get("/api/orders/" + accepted.json().get("orderId").asString()).json();
        assertThat(order.get("split").get("price").asString()).isEqualTo("24000.00");
        assertThat(api("provider").get(address).body()).as("chosen, so it learns who asks").contains(name);
    }

    /** Three of which one has no budget, one no day and one an offer. */
    @Test
    void requestsAreListedInTheAskedOrderTakenAwayInItAndFoundByTheSearchBox() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String cheap = posted("甲", "\"budget\": 100, \"by\": \"%s\"".formatted(today.plusDays(90)));
        String soon = posted("乙", "\"by\": \"%s\"".formatted(today.plusDays(10)));
        String dear = posted("丙", "\"budget\": 900");
        assertThat(api("provider").post("/api/requests/" + cheap + "/offer", "{\"serviceId\": \"serv-q-02\", \"priceYuan\": 90, \"days\": 3}").status()).isEqualTo(200);
        String words = URLEncoder.encode("琉璃瓦窑炉", StandardCharsets.UTF_8);

        assertThat(ids("?q=" + words + "&sort=wanted")).containsExactly(soon, cheap, dear);
        assertThat(ids("?q=" + words + "&sort=budget")).containsExactly(dear, cheap, soon);
        assertThat(ids("?q=" + words + "&sort=offers")).hasSize(3).endsWith(cheap);
        assertThat(ids("?q=" + words + "&sort=budget&size=1&page=2")).containsExactly(cheap);
        assertThat(ids("?q=" + dear)).containsExactly(dear);
        String file = api("enterprise").get("/api/requests/export.csv?q=" + words + "&sort=budget").body();
        assertThat(file.indexOf(dear)).isPositive().isLessThan(file.indexOf(cheap));
        assertThat(file.indexOf(cheap)).isLessThan(file.indexOf(soon));
        assertThat(signedIn("enterprise").get("/requests?q=" + words + "&sort=budget").body()).contains("sort=budget")
                .containsPattern("<option (value=\"budget\" selected|selected=\"selected\" value=\"budget\")");
        Answer wrong = api("enterprise").get("/api/requests?sort=colour&page=0");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("sort 没有这种值", "页码应在");

        assertThat(signedIn("enterprise").get("/search?q=" + words).body()).contains("找人代办", "/requests/" + dear, "/requests/" + cheap);
        assertThat(signedIn("broker").get("/search?q=" + words).body()).doesNotContain("/requests/" + dear);
        assertThat(visitor().get("/search?q=" + words).body()).doesNotContain("/requests/" + dear);
    }

    @Test
    void theSettlementsOfAMonthAreTakenAwayAsTheyAreListed() {
        assertThat(api("operator").get("/api/vouchers/settlements/export.csv?month=2026-10").body()).contains("服务机构编号", "创新券金额(元)");
        assertThat(api("finance").get("/api/vouchers/settlements/export.xlsx?month=2026-10").header("Content-Type")).hasValueSatisfying(t -> assertThat(t).contains("spreadsheet"));
        assertThat(api("operator").get("/api/vouchers/settlements/export.csv?month=October").body()).contains("不是月份");
    }

    private String posted(String which, String more) {
        Answer made = api("enterprise").post("/api/requests", "{\"text\": \"琉璃瓦窑炉%s段的温度要检测。\", \"category\": \"检验检测\", %s}".formatted(which, more));
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return made.json().get("id").asString();
    }

    private List<String> ids(String query) {
        return api("enterprise").get("/api/requests" + query).json().get("items").valueStream().map(r -> r.get("id").asString()).toList();
    }

    private String balance(String field) {
        return api("enterprise").get("/api/vouchers/balance").json().get(field).asString();
    }
}
