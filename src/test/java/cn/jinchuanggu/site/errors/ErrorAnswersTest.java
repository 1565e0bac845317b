package cn.jinchuanggu.site.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bad requests against a controller of the test's own, and what their senders read. */
class ErrorAnswersTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Probe())
            .setControllerAdvice(new ErrorAnswers(new FailureWriter(JSON))).build();

    record Order(@NotBlank String name, @Min(1) Integer count, BigDecimal price, LocalDate day, DayOfWeek weekday, List<String> tags) {
    }

    /** At an address of its own: benches start the platform on the class path of the tests, where it is found. */
    @RestController
    static class Probe {

        @PostMapping("/api/probes")
        String post(@Valid @RequestBody Order order) {
            return "ok";
        }

        @GetMapping("/api/probes")
        List<String> list(@RequestParam int page, @RequestParam(defaultValue = "MONDAY") DayOfWeek weekday) {
            return List.of("ok");
        }

        @GetMapping("/api/fails/{how}")
        String fail(@PathVariable String how) throws Exception {
            throw switch (how) {
                case "input" -> new InvalidInput(List.of(new Problem("budget.max", "最高预算小于最低预算。", "请改大。"), Problem.of("title", "标题为空。")));
                case "missing" -> new NotFound("技术需求", "N-1");
                case "late" -> new OptimisticLockingFailureException("version 3 of node 17");
                case "edited" -> new Conflict("这条信息在您打开之后被别人改过。");
                case "twice" -> new DataIntegrityViolationException("Node(12) already exists");
                case "away" -> new DataAccessResourceFailureException("Unable to connect to secret-host:7687");
                case "wrapped" -> new IllegalStateException("while rendering", new NotFound("技术需求", "N-2"));
                default -> new IllegalStateException("jdbc:password=secret");
            };
        }
    }

    record Bad(String name, MockHttpServletRequestBuilder request, int status, String field, String says) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Bad> badRequests() {
        return List.of(
                new Bad("no body", post(""), 400, null, "请求内容读不出来"),
                new Bad("half an object", post("{\"name\": \"a\""), 400, "", "写坏了"),
                new Bad("an array for an object", post("[1]"), 400, "", "一个对象"),
                new Bad("text after the object", post("{\"name\":\"a\"} x"), 400, "", ""),
                new Bad("text for a number", post("{\"name\":\"a\",\"count\":\"many\"}"), 400, "count", "“many”不是范围内的整数"),
                new Bad("a number too big", post("{\"name\":\"a\",\"count\":99999999999}"), 400, "count", ""),
                new Bad("an object for a number", post("{\"name\":\"a\",\"price\":{}}"), 400, "price", "应当是数字"),
                new Bad("a day that is none", post("{\"name\":\"a\",\"day\":\"2026-02-30\"}"), 400, "day", "日期（例如 2026-03-31）"),
                new Bad("a word not in the list", post("{\"name\":\"a\",\"weekday\":\"NODAY\"}"), 400, "weekday", "可选："),
                new Bad("a text for a list", post("{\"name\":\"a\",\"tags\":\"x\"}"), 400, "tags", "一个列表"),
                new Bad("an object inside a list", post("{\"name\":\"a\",\"tags\":[\"x\",{}]}"), 400, "tags[1]", "文字"),
                new Bad("a thousand levels", post("[".repeat(2000)), 400, "", ""),
                new Bad("an empty name", post("{\"name\":\" \"}"), 422, "name", ""),
                new Bad("a count below one", post("{\"name\":\"a\",\"count\":0}"), 422, "count", ""),
                new Bad("plain text", request(HttpMethod.POST, "/api/probes").contentType("text/plain").content("x"), 415, null, "text/plain"),
                new Bad("a content type that is none", request(HttpMethod.POST, "/api/probes").header("Content-Type", "x").content("x"), 415, null, ""),
                new Bad("another method", request(HttpMethod.DELETE, "/api/probes"), 405, null, "DELETE"),
                new Bad("an answer nobody gives", request(HttpMethod.GET, "/api/probes?page=1").accept("image/png"), 406, null, ""),
                new Bad("no page number", request(HttpMethod.GET, "/api/probes"), 400, "page", "缺少参数 page"),
                new Bad("a page in words", request(HttpMethod.GET, "/api/probes?page=abc"), 400, "page", "“abc”不是范围内的整数"),
                new Bad("a page beyond integers", request(HttpMethod.GET, "/api/probes?page=99999999999999999999"), 400, "page", ""),
                new Bad("an empty page", request(HttpMethod.GET, "/api/probes?page="), 400, "page", ""),
                new Bad("an unknown word in a parameter", request(HttpMethod.GET, "/api/probes?page=1&weekday=X"), 400, "weekday", "可选："),
                new Bad("input with two problems", request(HttpMethod.GET, "/api/fails/input"), 422, "budget.max", "最高预算小于最低预算"),
                new Bad("nothing there", request(HttpMethod.GET, "/api/fails/missing"), 404, null, "没有编号为 N-1 的技术需求"),
                new Bad("nothing there, wrapped", request(HttpMethod.GET, "/api/fails/wrapped"), 404, null, "没有编号为 N-2 的技术需求"),
                new Bad("somebody was faster", request(HttpMethod.GET, "/api/fails/late"), 409, null, "别人刚刚改过"),
                new Bad("somebody edited it", request(HttpMethod.GET, "/api/fails/edited"), 409, null, "被别人改过"),
                new Bad("the same again", request(HttpMethod.GET, "/api/fails/twice"), 409, null, "已经存在"),
                new Bad("the database is away", request(HttpMethod.GET, "/api/fails/away"), 503, null, "数据库暂时连不上"),
                new Bad("our fault", request(HttpMethod.GET, "/api/fails/bug"), 500, null, "错误编号"));
    }

    @ParameterizedTest
    @MethodSource("badRequests")
    void areAnsweredInChineseAsProblemDetails(Bad bad) throws Exception {
        MockHttpServletResponse response = mvc.perform(bad.request().locale(Locale.SIMPLIFIED_CHINESE)).andReturn().getResponse();
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        JsonNode problem = JSON.readTree(body);

        assertThat(response.getStatus()).as(body).isEqualTo(bad.status());
        assertThat(response.getContentType()).isEqualTo("application/problem+json;charset=UTF-8");
        assertThat(problem.get("status").asInt()).isEqualTo(bad.status());
        assertThat(problem.get("title").asString()).matches(".*\\p{IsHan}.*");
        assertThat(problem.get("detail").asString()).matches(".*\\p{IsHan}.*");
        assertThat(problem.get("instance").asString()).startsWith("/api/");
        assertThat(body).contains(bad.says());
        assertThat(body).doesNotContain("Exception", "secret", "springframework", "jackson", "Node(", "version 3");
        if (bad.field() != null) {
            assertThat(problem.get("problems").get(0).get("field").asString()).isEqualTo(bad.field());
            assertThat(problem.get("problems").get(0).get("message").asString()).matches(".*\\p{IsHan}.*");
        }
    }

    @Test
    void allProblemsOfAnInputComeTogetherWithTheirRemedies() throws Exception {
        MockHttpServletResponse response = mvc.perform(request(HttpMethod.GET, "/api/fails/input")).andReturn().getResponse();
        JsonNode problems = JSON.readTree(response.getContentAsString(StandardCharsets.UTF_8)).get("problems");
        assertThat(problems.toString()).isEqualTo("[{\"field\":\"budget.max\",\"message\":\"最高预算小于最低预算。\",\"remedy\":\"请改大。\"},"
                + "{\"field\":\"title\",\"message\":\"标题为空。\",\"remedy\":\"\"}]");
    }

    @Test
    void saysWhenToTryAgainAndWhichMethodsThereAre() throws Exception {
        assertThat(mvc.perform(request(HttpMethod.GET, "/api/fails/away")).andReturn().getResponse().getHeader("Retry-After")).isEqualTo("5");
        assertThat(mvc.perform(request(HttpMethod.DELETE, "/api/probes")).andReturn().getResponse().getHeader("Allow")).contains("GET").contains("POST");
    }

    private static MockHttpServletRequestBuilder post(String json) {
        return request(HttpMethod.POST, "/api/probes").contentType("application/json").content(json);
    }
}
