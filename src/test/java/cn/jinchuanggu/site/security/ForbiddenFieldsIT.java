package cn.jinchuanggu.site.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.JsonNode;

/**
 * What nobody may set by sending it: every address of the API that takes a JSON body is sent nothing but fields that it does not have or
 * that are the platform's own. {@code fields.txt} says what each answers: {@code named} refuses and names the field, {@code refused} refuses
 * before it reads the fields, {@code ignored} reads past them and changes nothing by them; nothing else is expected of any.
 */
@Tag("slow")
class ForbiddenFieldsIT extends RunningPlatform {

    private static final String BODY = """
            {"state": "APPROVED", "status": "APPROVED", "owner": "ent-q-09", "ownerId": "ent-q-09", "approvedAmount": "1000000", "illustrative": false,
             "account": "operator", "createdAt": "2020-01-01", "surelyUnknown": 1}""";
    private static final String[] PEOPLE = {"enterprise", "institution", "broker", "provider", "operator", "officer", "finance"};

    private static final List<String> WORSE = List.of("refused", "named", "ignored", "broken");

    private final Expectations file = Expectations.of("fields.txt");

    @Test
    void aForbiddenFieldIsRefusedOrChangesNothing() {
        Map<String, String> found = new TreeMap<>();
        Mappings.list().stream().filter(m -> m.changes() && m.path().startsWith("/api/") && takesJson(m)).forEach(m -> found.put(m.name(), outcome(m)));
        assertThat(found).hasSizeGreaterThan(40).allSatisfy((address, outcome) -> assertThat(outcome).as(address).isNotEqualTo("broken"));
        if (!file.isWritten(found)) {
            assertThat(found).isEqualTo(file.read());
        }
    }

    @Test
    void aFormThatIsSentFieldsItDoesNotHaveSaysSoOrReadsPastThem() {
        Browser browser = signedIn("enterprise");
        Answer answer = browser.submit("/needs/new", "/needs", Map.of("text", "多余字段的需求：希望识别皮带跑偏 " + UUID.randomUUID(), "ownerId", "ent-q-09",
                "state", "CLOSED", "illustrative", "true"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("ownerId", "state", "illustrative");
    }

    @Test
    void whoseANeedIsIsNotAskedOfTheSender() {
        JsonNode need = api("enterprise").post("/api/needs", "{\"title\": \"谁的需求\", \"text\": \"希望识别皮带跑偏 " + UUID.randomUUID() + "\"}").json();
        String path = "/api/needs/" + need.get("id").asString();
        assertThat(need.get("owner").get("id").asString()).isEqualTo("ent-q-01");
        assertThat(api("institution").put(path, "{\"version\": 1, \"title\": \"别人的\", \"text\": \"别人的\"}").status()).isIn(403, 404);
        assertThat(api("enterprise").put(path, "{\"version\": 1, \"title\": \"谁的需求\", \"text\": \"希望识别皮带跑偏\", \"ownerId\": \"ent-q-09\"}").status()).as("refused, or read past").isIn(200, 422);
        assertThat(api("enterprise").get(path).json().get("owner").get("id").asString()).isEqualTo("ent-q-01");
    }

    private String outcome(Mappings.Mapping mapping) {
        String path = Places.fillUnknown(mapping.path(), "none-0000000000");
        return Stream.of(PEOPLE).map(who -> outcome(api(who).send(mapping.method(), path, BodyPublishers.ofString(BODY), "Content-Type", "application/json")))
                .max(Comparator.comparingInt(WORSE::indexOf)).orElseThrow();
    }

    private static String outcome(Answer answer) {
        if (answer.status() >= 500) {
            return "broken";
        }
        if (answer.status() < 400) {
            return "ignored";
        }
        return answer.body().contains("surelyUnknown") ? "named" : "refused";
    }

    private static boolean takesJson(Mappings.Mapping mapping) {
        return Arrays.stream(mapping.handler().getParameters()).anyMatch(p -> p.isAnnotationPresent(RequestBody.class));
    }
}
