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
    void aFieldThatAFormDoesNotHaveChangesNothing() {
        Browser browser = signedIn("enterprise");
        String path = browser.submit("/needs/new", "/needs", Map.of("text", "多余字段的需求：希望识别皮带跑偏 " + UUID.randomUUID(), "ownerId", "ent-q-09", "partyId", "ent-q-09",
                "state", "CLOSED", "illustrative", "true", "version", "99", "account", "operator")).header("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");

        JsonNode need = api("enterprise").get("/api" + path).json();
        assertThat(need.get("owner").get("id").asString()).isEqualTo("ent-q-01");
        assertThat(need.get("version").asInt()).isEqualTo(1);
        assertThat(need.path("illustrative").asBoolean()).isFalse();
        assertThat(api("enterprise").get("/api/listings/" + path.substring(path.lastIndexOf('/') + 1) + "/history").body()).doesNotContain("CLOSED");
        assertThat(api("institution").put("/api" + path, "{\"version\": 1, \"title\": \"别人的\", \"text\": \"别人的\"}").status()).isIn(403, 404);
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
