package cn.jinchuanggu.hostile;

import cn.jinchuanggu.ApiCaller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An operation as the description of the API states it.
 *
 * @param method in capitals
 * @param path   with its variables in braces
 * @param query  names of what may stand behind the question mark
 * @param body   an example, or one made from the schema or from the field names in the description; null when it takes no JSON
 */
record ApiOperation(String method, String path, List<String> query, JsonNode body) {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern FIELD_NAME = Pattern.compile("(?<![/A-Za-z-])[a-z][A-Za-z0-9]{1,24}(?![/A-Za-z(])");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final int DEEPEST = 4;

    /** All that the platform describes. */
    static List<ApiOperation> all(ApiCaller api) {
        JsonNode document = api.get("/v3/api-docs").json();
        List<ApiOperation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                all.add(of(operation.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), operation.getValue(), document));
            }
        }
        return all;
    }

    private static ApiOperation of(String method, String path, JsonNode operation, JsonNode document) {
        List<String> query = new ArrayList<>();
        operation.path("parameters").forEach(p -> {
            if (p.path("in").asString("").equals("query")) {
                query.add(p.path("name").asString(""));
            }
        });
        JsonNode content = operation.path("requestBody").path("content").path("application/json");
        return new ApiOperation(method, path, query, content.isMissingNode() ? null : body(content, operation, document));
    }

    private static JsonNode body(JsonNode content, JsonNode operation, JsonNode document) {
        List<JsonNode> examples = new ArrayList<>();
        content.path("examples").forEach(e -> examples.add(e.path("value")));
        examples.add(content.path("example"));
        for (JsonNode example : examples) {
            if (example.isObject() || example.isArray()) {
                return example;
            }
            if (example.isString() && example.asString().strip().startsWith("{")) {
                return JSON.readTree(example.asString());
            }
        }
        JsonNode made = made(content.path("schema"), document, 0);
        return made.isObject() && made.isEmpty() ? named(operation.path("description").asString("")) : made;
    }

    /** Fields that the description names in its sentence, each with a text. */
    private static ObjectNode named(String description) {
        ObjectNode fields = NODES.objectNode();
        for (Matcher name = FIELD_NAME.matcher(description); name.find();) {
            fields.put(name.group(), "1");
        }
        return fields;
    }

    private static JsonNode made(JsonNode schema, JsonNode document, int depth) {
        if (schema.has("$ref")) {
            String[] way = schema.get("$ref").asString().split("/");
            return made(document.path("components").path("schemas").path(way[way.length - 1]), document, depth + 1);
        }
        if (depth > DEEPEST) {
            return NODES.nullNode();
        }
        if (schema.has("example")) {
            return schema.get("example");
        }
        return switch (schema.path("type").asString("object")) {
            case "string" -> schema.has("enum") ? schema.get("enum").get(0) : NODES.stringNode("文字");
            case "integer", "number" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(true);
            case "array" -> ((ArrayNode) NODES.arrayNode()).add(made(schema.path("items"), document, depth + 1));
            default -> {
                ObjectNode object = NODES.objectNode();
                schema.path("properties").properties().forEach(p -> object.set(p.getKey(), made(p.getValue(), document, depth + 1)));
                yield object;
            }
        };
    }

    /** The path with a value for each variable. @param value word before the variable and its name to the value, encoded */
    String filled(java.util.function.BinaryOperator<String> value) {
        Matcher variable = VARIABLE.matcher(path);
        StringBuilder filled = new StringBuilder();
        while (variable.find()) {
            String before = path.substring(0, variable.start()).replaceAll("/$", "").replaceAll(".*/", "");
            variable.appendReplacement(filled, Matcher.quoteReplacement(value.apply(before, variable.group(1))));
        }
        variable.appendTail(filled);
        return filled.toString();
    }
}
