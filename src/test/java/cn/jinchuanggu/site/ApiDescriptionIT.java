package cn.jinchuanggu.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.RunningPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of the API that is kept beside the documents is that of the product, so that a change of it is seen in a review.
 * {@code mvn -Ptrust verify -Dit.test=ApiDescriptionIT -Dopenapi.write=true} writes it anew.
 */
class ApiDescriptionIT extends RunningPlatform {

    private static final Path KEPT = Path.of("src/docs/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT).build();

    @Test
    @SuppressWarnings("unchecked")
    void theKeptDescriptionIsThatOfTheProduct() throws IOException {
        Map<String, Object> description = JSON.readValue(api().get("/v3/api-docs").body(), Map.class);
        description.remove("servers"); // the port of this run
        ((Map<String, Object>) description.get("info")).remove("version");
        String now = JSON.writeValueAsString(description) + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(KEPT, now);
        }
        assertThat(now).isEqualTo(Files.readString(KEPT));
    }
}
