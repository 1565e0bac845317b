package cn.jinchuanggu.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.contract.store.ContractStore;
import cn.jinchuanggu.engagement.deal.store.DealStore;
import cn.jinchuanggu.engagement.introduction.store.IntroductionStore;
import cn.jinchuanggu.engagement.mandate.store.MandateStore;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.policy.claim.store.ClaimStore;
import cn.jinchuanggu.supermarket.voucher.store.GrantStore;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/**
 * Each order of each list of a ledger: the same entries one after the other over HTTP, on pages of one entry, in the files and on
 * the page for people. Some entries lack what is ordered by, some have the same. Rows only, past the ledgers: lists read nothing else.
 */
class ListOrderIT extends RunningPlatform {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    @Autowired
    Neo4jClient graph;

    /**
     * Where a list is read.
     *
     * @param api    the list for programs
     * @param page   the list for people
     * @param words  what narrows it to the rows of this test
     * @param prefix of their ids, before one letter
     * @param files  whether it is exported
     */
    private record Place(String api, String page, String words, String prefix, boolean files) {

        List<String> ids(String letters) {
            return letters.chars().mapToObj(c -> prefix + (char) c).toList();
        }

        /** Ids in a text, in their order. */
        List<String> in(String text) {
            return Pattern.compile(Pattern.quote(prefix) + "[a-z]\\b").matcher(text).results().map(MatchResult::group).distinct().toList();
        }
    }

    @Test
    void claimsByDraftChangeAmountAndUnit() {
        Place claims = new Place("/api/claims", "/claims", "次序条款", "claim-order-", true);
        List<Map<String, Object>> rows = List.of(claim("a", 1, 15, 100L, 500L, "乙"), claim("b", 2, 11, null, 300L, "甲"), claim("c", 2, 15, null, null, "乙"),
                claim("d", 4, 12, null, 300L, "丙"), claim("e", 3, 13, 200L, 900L, "甲"));
        with("Claim", claims, rows, () -> inOrders("operator", claims, Map.of("", "debca", "newest", "debca", "oldest", "abced", "changed", "caedb", "unchanged", "bdeca",
                "amount", "dbeac", "unit", "dcaeb", "金额大", "dbeac")));
    }

    @Test
    void contractsBySigningChangeAmountNumberAndSide() {
        Place contracts = new Place("/api/contracts", "/contracts", "次序合同", "contract-order-", true);
        List<Map<String, Object>> rows = List.of(contract("a", 11, 15, 300, "2026140400000992", "乙", "甲"), contract("b", 15, 15, 900, null, "甲", "甲"),
                contract("c", 15, 16, 300, "2026140400000991", "乙", "丙"), contract("d", 1, 17, 1000, null, "丙", "乙"));
        with("Contract", contracts, rows, () -> inOrders("operator", contracts, Map.of("", "bcad", "newest", "bcad", "oldest", "dabc", "number", "cabd", "supplier", "dcab",
                "demander", "cdba", "changed", "dcba", "amount", "dbca")));
    }

    @Test
    void dealsByChangeDueDayAndPrice() {
        Place deals = new Place("/api/deals", "/deals", "deal-order-", "deal-order-", true);
        List<Map<String, Object>> rows = List.of(deal("a", 1, 15, 28, 100L), deal("b", 2, 14, null, 900L), deal("c", 3, 14, 20, null), deal("d", 3, 11, 28, 100L));
        with("Deal", deals, rows, () -> inOrders("operator", deals, Map.of("", "abcd", "changed", "abcd", "unchanged", "dbca", "due", "cadb", "price", "badc",
                "newest", "cdba")));
    }

    @Test
    void introductionsByTurnDueDayAndProposal() {
        Place introductions = new Place("/api/introductions", "/engagements", "intro-order-", "intro-order-", true);
        List<Map<String, Object>> rows = List.of(introduction("a", false, 28, 1, 11), introduction("b", true, null, 3, 12), introduction("c", false, null, 2, 15),
                introduction("d", true, 28, 3, 11));
        with("Introduction", introductions, rows, () -> inOrders("institution", introductions, Map.of("", "dbac", "turn", "dbac", "due", "adcb", "changed", "cbad",
                "newest", "bdca", "oldest", "acbd")));
    }

    @Test
    void mandatesByChangeLastDayAndSide() {
        Place mandates = new Place("/api/mandates", "/mandates", "次序单位", "mandate-order-", false);
        List<Map<String, Object>> rows = List.of(mandate("a", "CONFIRMED", 30, 11, "乙", "甲"), mandate("b", "CONFIRMED", -1, 15, "甲", "乙"),
                mandate("c", "PROPOSED", 10, 12, "乙", "乙"), mandate("d", "ENDED", 5, 13, "丙", "甲"));
        with("Mandate", mandates, rows, () -> inOrders("operator", mandates, Map.of("", "bdca", "changed", "bdca", "ending", "cabd", "party", "dcab", "broker", "bcda")));
    }

    @Test
    void applicationsForVouchersByDayAmountAndEnterprise() {
        Place grants = new Place("/api/vouchers/grants", "/vouchers", "次序企业", "voucher-order-", true);
        List<Map<String, Object>> rows = List.of(grant("a", 1, 500, 0, "乙"), grant("b", 3, 100, 100, "甲"), grant("c", 3, 500, 300, "丙"), grant("d", 2, 200, 0, "乙"));
        with("VoucherGrant", grants, rows, () -> inOrders("operator", grants, Map.of("", "bcda", "newest", "bcda", "oldest", "adbc", "asked", "cadb", "granted", "cbda",
                "unit", "cdab")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims", "/contracts", "/deals", "/engagements", "/mandates", "/vouchers", "/orders", "/requests", "/challenges", "/window/cases", "/services"})
    void anUnknownOrderIsToldOnThePageWhichShowsTheUsualOne(String page) {
        Answer wrong = signedIn("operator").get(page + "?sort=beauty");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("sort 没有这种值", "name=\"sort\"");
    }

    /** However it is ordered: a page is cut off while reading, and those of a party are found by an index. */
    @ParameterizedTest
    @MethodSource("questions")
    void aPageOfALongListIsNotSortedAsAWhole(Class<?> store, String file, @Autowired Driver driver) {
        String cypher = Cypher.of(store, file);
        Map<String, Object> parameters = new HashMap<>();
        Pattern.compile("\\$([a-zA-Z]\\w*)").matcher(cypher).results().forEach(m -> parameters.put(m.group(1), null));
        parameters.putAll(Map.of("skip", 0, "limit", 20));
        try (Session session = driver.session()) {
            assertThat(operators(session.run("EXPLAIN " + cypher, parameters).consume().plan())).as(file).anyMatch(o -> o.startsWith("Top@"))
                    .anyMatch(o -> o.startsWith("NodeIndexSeek@"));
        }
    }

    static Stream<Arguments> questions() {
        return Stream.of(Arguments.of(ClaimStore.class, "list-claims.cypher"), Arguments.of(ContractStore.class, "list-contracts.cypher"),
                Arguments.of(DealStore.class, "list-deals.cypher"), Arguments.of(IntroductionStore.class, "list-introductions.cypher"),
                Arguments.of(MandateStore.class, "list-mandates.cypher"), Arguments.of(GrantStore.class, "list-grants.cypher"));
    }

    private static List<String> operators(Plan plan) {
        return Stream.concat(Stream.of(plan.operatorType()), plan.children().stream().flatMap(child -> operators(child).stream())).toList();
    }

    private void inOrders(String reader, Place place, Map<String, String> lettersBySort) {
        ApiCaller api = api(reader);
        Browser browser = signedIn(reader);
        lettersBySort.forEach((sort, letters) -> {
            String query = "?q=" + encoded(place.words()) + (sort.isEmpty() ? "" : "&sort=" + encoded(sort));
            List<String> ids = place.ids(letters);
            assertThat(listed(api, place.api() + query)).as(query).containsExactlyElementsOf(ids);
            assertThat(IntStream.rangeClosed(1, ids.size()).mapToObj(n -> listed(api, place.api() + query + "&size=1&page=" + n)).flatMap(List::stream).toList())
                    .as(query + ", one on a page").containsExactlyElementsOf(ids);
            Answer page = browser.get(place.page() + query);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            assertThat(place.in(page.body())).as(query + ", for people").containsExactlyElementsOf(ids);
            assertThat(page.body()).containsPattern("<option (value=\"[a-z]+\" selected|selected=\"selected\" value=\"[a-z]+\")");
            if (place.files()) {
                assertThat(page.body()).as("the file has the order of the page").contains(sort.isEmpty() ? "export.csv?q=" : "sort=" + encoded(sort));
                assertThat(place.in(api.get(place.api() + "/export.csv" + query).body())).as(query + ", as a file").containsExactlyElementsOf(ids);
                assertThat(api.get(place.api() + "/export.xlsx" + query).status()).isEqualTo(200);
            }
        });
        Answer wrong = api.get(place.api() + "?sort=beauty&page=0");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("sort 没有这种值", "页码应在");
    }

    private static List<String> listed(ApiCaller api, String address) {
        Answer answer = api.get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode list = answer.json().has("page") ? answer.json().get("page") : answer.json();
        return (list.has("items") ? list.get("items") : list).valueStream().map(n -> n.get("id").asString()).toList();
    }

    private void with(String label, Place place, List<Map<String, Object>> rows, Runnable checks) {
        List<Map<String, Object>> named = new ArrayList<>();
        rows.forEach(row -> {
            Map<String, Object> all = new HashMap<>(row);
            all.put("id", place.prefix() + row.get("letter"));
            all.remove("letter");
            named.add(all);
        });
        graph.query("UNWIND $rows AS row CREATE (n:%s) SET n = row".formatted(label)).bind(named).to("rows").run();
        try {
            checks.run();
        } finally {
            graph.query("MATCH (n:%s) WHERE n.id STARTS WITH $prefix DELETE n".formatted(label)).bind(place.prefix()).to("prefix").run();
        }
    }

    /** @param decided yuan cents; null for nothing */
    private static Map<String, Object> claim(String letter, int created, int changed, Long decided, Long computed, String unit) {
        Map<String, Object> row = row(letter, Map.of("state", "SUBMITTED", "version", 1, "unitCode", "91140400MA0ORDER01", "unitName", unit, "partyId", "inst-order", "illustrative", true,
                "article", 9, "articleName", "次序条款", "drafter", "nobody"));
        row.putAll(Map.of("createdAt", day(created), "updatedAt", day(changed), "year", 2026, "outcome", "GRANTED", "recoveredFen", 0L, "matters", ""));
        row.put("decidedFen", decided);
        row.put("computedFen", computed);
        return row;
    }

    private static Map<String, Object> contract(String letter, int signed, int changed, long fen, String number, String supplier, String demander) {
        Map<String, Object> row = row(letter, Map.of("dealId", "deal-none-" + letter, "name", "次序合同", "state", "SIGNED", "version", 1, "mode", "PATENT", "supplierId", "inst-order",
                "demanderId", "ent-order", "supplier", supplier, "demander", demander));
        row.putAll(Map.of("brokers", List.of(), "signedOn", day(signed).toLocalDate(), "corrected", false, "paid", false, "contractFen", fen,
                "transactionFen", fen, "updatedAt", day(changed)));
        row.put("number", number);
        return row;
    }

    private static Map<String, Object> deal(String letter, int created, int changed, Integer due, Long fen) {
        Map<String, Object> row = row(letter, Map.of("state", "OPENED", "version", 1, "introductionId", "intro-none-" + letter, "achievementId", "ach-order", "supplierPartyId", "inst-order",
                "demanderPartyId", "ent-order", "buyerPartyId", "ent-order", "createdAt", day(created), "updatedAt", day(changed)));
        row.put("dueOn", due == null ? null : day(due).toLocalDate());
        row.put("priceFen", fen);
        return row;
    }

    private static Map<String, Object> introduction(String letter, boolean awaited, Integer due, int created, int changed) {
        Map<String, Object> row = row(letter, Map.of("achievementId", "ach-order", "achievementTitle", "成果", "needId", "need-order-" + letter, "needTitle", "需求", "supplierPartyId", "inst-q-01",
                "supplierPartyName", "单位", "demanderPartyId", "ent-order", "demanderPartyName", "单位", "proposer", "nobody"));
        row.putAll(Map.of("proposerName", "某人", "message", "", "conflict", "", "secret", "s", "state", "PROPOSED", "version", 1, "agreed", false, "supplierAwaited", awaited,
                "createdAt", day(created), "updatedAt", day(changed)));
        row.put("dueOn", due == null ? null : day(due).toLocalDate());
        return row;
    }

    /** @param left days from today to the last one */
    private static Map<String, Object> mandate(String letter, String state, int left, int changed, String party, String broker) {
        LocalDate through = LocalDate.now(CHANGZHI).plusDays(left);
        Map<String, Object> row = row(letter, Map.of("partyId", "ent-order", "partyName", "次序单位" + party, "broker", "nobody", "brokerName", broker, "from", through.minusDays(60),
                "through", through, "fee", "2%", "conflict", "没有。"));
        row.putAll(Map.of("state", state, "version", 1, "updatedAt", day(changed)));
        return row;
    }

    private static Map<String, Object> grant(String letter, int applied, long asked, long granted, String enterprise) {
        Map<String, Object> row = row(letter, Map.of("year", 2024, "partyId", "ent-order", "partyName", "次序企业" + enterprise, "illustrative", true, "askedFen", asked, "purpose", "检测",
                "state", "REFUSED", "fen", granted, "reason", "示例"));
        row.putAll(Map.of("appliedOn", day(applied).toLocalDate(), "version", 1));
        return row;
    }

    private static Map<String, Object> row(String letter, Map<String, Object> properties) {
        Map<String, Object> row = new HashMap<>(properties);
        row.put("letter", letter);
        return row;
    }

    /** Noon of a day of March. */
    private static OffsetDateTime day(int day) {
        return LocalDate.of(2026, 3, day).atTime(LocalTime.NOON).atZone(CHANGZHI).toOffsetDateTime();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
