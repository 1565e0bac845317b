package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.web.SheetAnswer;
import cn.jinchuanggu.policy.web.SheetView;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Facts and sheets as the ledger keeps them. What was written years ago is read with the fields it had then. */
public final class ClaimJson {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {
    };

    private ClaimJson() {
    }

    /** The text of a value, for keeping. */
    public static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    public static Map<String, Object> facts(String json) {
        return JSON.readValue(json, FACTS);
    }

    public static JsonNode tree(String json) {
        return JSON.readTree(json);
    }

    static ComputedResult computed(Sheet sheet, List<CapUse> caps) {
        return new ComputedResult(JSON.valueToTree(SheetAnswer.of(sheet)), SheetView.of(sheet), caps);
    }

    /** A result as it was kept by {@link #write}. */
    public static ComputedResult computed(String json) {
        JsonNode kept = JSON.readTree(json);
        return new ComputedResult(kept.path("answer"), JSON.treeToValue(completed(kept.path("view")), SheetView.class),
                Arrays.asList(JSON.treeToValue(kept.path("caps"), CapUse[].class)));
    }

    /** A view without the fields that later versions added gets them empty. */
    private static JsonNode completed(JsonNode view) {
        ObjectNode whole = (ObjectNode) view.deepCopy();
        for (RecordComponent field : SheetView.class.getRecordComponents()) {
            if (!whole.hasNonNull(field.getName())) {
                if (field.getType() == List.class) {
                    whole.putArray(field.getName());
                } else if (field.getType() == String.class) {
                    whole.put(field.getName(), "");
                }
            }
        }
        return whole;
    }
}
