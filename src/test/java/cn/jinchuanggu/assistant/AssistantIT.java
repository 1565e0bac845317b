package cn.jinchuanggu.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.InitializeResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The assistant as an MCP client of others sees it, and the tokens that it carries. */
class AssistantIT extends RunningPlatform {

    private static final Pattern SECRET = Pattern.compile("jcg_[A-Za-z0-9_-]{43}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void offersItsToolsToVisitorsAsReadOnly() {
        try (McpSyncClient client = client(null)) {
            InitializeResult hello = client.initialize();
            assertThat(hello.serverInfo().name()).isEqualTo("jinchuanggu");
            assertThat(hello.instructions()).contains("只读");
            List<Tool> tools = client.listTools().tools();
            assertThat(tools).extracting(Tool::name)
                    .containsExactlyInAnyOrder("search", "read_listing", "match", "explain", "entity", "partners", "paths", "article", "assess");
            assertThat(tools).allMatch(t -> t.annotations().readOnlyHint() && !t.annotations().destructiveHint());
        }
    }

    @Test
    void answersEveryToolForAVisitor() {
        try (McpSyncClient client = client(null)) {
            client.initialize();
            assertThat(text(client, "search", Map.of("q", "皮带跑偏", "kinds", List.of("需求", "成果")))).contains("listings");
            assertThat(text(client, "search", Map.of("q", "长治医学院", "kinds", List.of("高校院所")))).contains("uni-czmc");
            assertThat(text(client, "read_listing", Map.of("id", "need-q-01"))).contains("need-q-01", "ownerName");
            assertThat(text(client, "match", Map.of("id", "need-q-01", "limit", 3))).contains("reasons", "score");
            assertThat(text(client, "match", Map.of("text", "井下皮带老是跑偏，要能在线监测"))).contains("reasons");
            assertThat(text(client, "explain", Map.of("id", "need-q-01", "other", "ach-q-01"))).contains("unknowns");
            assertThat(text(client, "entity", Map.of("id", "uni-czmc"))).contains("facts");
            assertThat(text(client, "partners", Map.of("id", "ent-q-01"))).contains("partners", "signal");
            assertThat(text(client, "paths", Map.of("from", "ent-q-01", "to", "inst-q-01"))).contains("paths");
            assertThat(text(client, "article", Map.of())).contains("articles");
            String article = text(client, "article", Map.of("number", 9));
            assertThat(article).contains("sentences");
            Object example = JSON.readValue(article, Map.class).get("example");
            assertThat(text(client, "assess", Map.of("number", 9, "facts", example))).contains("outcome");
            assertThat(text(client, "assess", Map.of("facts", Map.of("applicant", "入驻企业")))).contains("untold");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "search | {} | 缺少 q。", "search | {\"q\": 7} | q 应当是一段文字。", "search | {\"q\": \"泵\", \"kinds\": [\"飞船\"]} | kinds 不能是“飞船”",
        "search | {\"q\": \"泵\", \"colour\": \"red\"} | 没有名为“colour”的参数", "match | {} | id 和 text 要填一个", "match | {\"id\": \"need-q-01\", \"limit\": 999} | 1 到 20",
        "match | {\"id\": \"need-nobody\"} | 没有编号为 need-nobody", "article | {\"number\": 21} | 没有编号为 21", "assess | {\"number\": 9} | 没有事实",
        "partners | {\"id\": \"need-q-01\"} | 不是单位或专家"})
    void refusesWrongArgumentsInChinese(String tool, String arguments, String sentence) {
        try (McpSyncClient client = client(null)) {
            client.initialize();
            CallToolResult result = call(client, tool, JSON.readValue(arguments, Map.class));
            assertThat(result.isError()).isTrue();
            assertThat(words(result)).contains(sentence);
        }
    }

    @Test
    void showsAMaskedOwnerAndADraftOnlyToTheirOwn() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String masked = post("{\"title\": \"隐名" + mark + "\", \"text\": \"刀柄高速下振动大\", \"masked\": true}");
        String draft = post("{\"title\": \"草稿" + mark + "\", \"text\": \"刀柄高速下振动大\", \"state\": \"DRAFT\"}");
        try (McpSyncClient own = client(token("enterprise")); McpSyncClient other = client(token("institution")); McpSyncClient visitor = client(null)) {
            own.initialize();
            other.initialize();
            visitor.initialize();
            assertThat(text(own, "read_listing", Map.of("id", masked))).contains("\"ownerId\":\"ent-q-01\"");
            assertThat(text(other, "read_listing", Map.of("id", masked))).contains("\"ownerId\":null").doesNotContain("ent-q-01");
            assertThat(text(visitor, "read_listing", Map.of("id", masked))).contains("\"ownerId\":null");
            assertThat(text(own, "match", Map.of("id", draft))).contains("matches");
            assertThat(words(call(other, "match", Map.of("id", draft)))).contains("没有编号为 " + draft);
            assertThat(words(call(visitor, "read_listing", Map.of("id", draft)))).contains("没有编号为 " + draft);
        }
    }

    @Test
    void aTokenReadsTheApiAndChangesNothing() {
        String secret = token("enterprise");
        assertThat(api().get("/api/engagements", "Authorization", "Bearer " + secret).status()).isNotEqualTo(401);
        Answer refused = api().post("/api/needs", "{\"text\": \"不应写入\"}", "Authorization", "Bearer " + secret);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("title").asString()).contains("只能读取");
        assertThat(api().post("/api/matches", "{\"text\": \"井下皮带跑偏\"}", "Authorization", "Bearer " + secret).status()).isEqualTo(200);
    }

    @Test
    void aTokenIsShownOnceAndWorksUntilItIsRevoked() {
        Browser browser = signedIn("broker");
        browser.submit("/account/tokens", "/account/tokens", Map.of("label", "一次", "days", "30"));
        String secret = secret(browser.get("/account/tokens").body());
        assertThat(SECRET.matcher(browser.get("/account/tokens").body()).find()).isFalse();
        assertThat(api().get("/api/needs", "Authorization", "Bearer " + secret).status()).isEqualTo(200);
        Matcher revoke = Pattern.compile("/account/tokens/(token-[a-z0-9]+)/revoke").matcher(browser.get("/account/tokens").body());
        assertThat(revoke.find()).isTrue();
        assertThat(signedIn("institution").submit("/account/tokens", revoke.group(), Map.of()).status()).isEqualTo(404);
        browser.submit("/account/tokens", revoke.group(), Map.of());
        Answer answer = api().get("/api/needs", "Authorization", "Bearer " + secret);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().get("title").asString()).contains("已撤销");
        assertThatThrownBy(() -> client(secret).initialize()).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aTokenNeedsAPurposeAndANumberOfDays() {
        Answer answer = signedIn("officer").submit("/account/tokens", "/account/tokens", Map.of("label", " ", "days", "9999"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("有 2 处需要修改", "1 至 60 个字", "1 至 365 天");
        assertThat(visitor().get("/account/tokens").status()).isEqualTo(302);
    }

    private McpSyncClient client(String token) {
        HttpClientStreamableHttpTransport.Builder transport = HttpClientStreamableHttpTransport.builder(address().toString()).endpoint("/mcp");
        if (token != null) {
            transport.httpRequestCustomizer((request, method, uri, body, context) -> request.header("Authorization", "Bearer " + token));
        }
        return McpClient.sync(transport.build()).requestTimeout(Duration.ofSeconds(60)).build();
    }

    private String token(String username) {
        Browser browser = signedIn(username);
        browser.submit("/account/tokens", "/account/tokens", Map.of("label", "测试", "days", "1"));
        return secret(browser.get("/account/tokens").body());
    }

    private String post(String need) {
        return api("enterprise").post("/api/needs", need).json().get("id").asString();
    }

    private static String secret(String page) {
        Matcher secret = SECRET.matcher(page);
        assertThat(secret.find()).as("a token on the page").isTrue();
        return secret.group();
    }

    private static String text(McpSyncClient client, String tool, Map<String, Object> arguments) {
        CallToolResult result = call(client, tool, arguments);
        assertThat(result.isError()).as("%s %s: %s", tool, arguments, words(result)).isFalse();
        return words(result);
    }

    private static CallToolResult call(McpSyncClient client, String tool, Map<String, Object> arguments) {
        return client.callTool(new CallToolRequest(tool, arguments));
    }

    private static String words(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }
}
