package cn.jinchuanggu.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws one to three changes of a request from a seed. */
final class Mutation {

    private static final List<String> VALUES = List.of("", " ", "0", "-1", "1", "2147483648", "9223372036854775808", "-9223372036854775809", "1e309", "NaN", "0x10", "1.5", "１２", "万",
            "1万", "-0.001", "99999999999999999999999999999999999999", "true", "null", "[]", "{}", "2026-02-30", "2026-13-01", "0000-00-00", "+999999999-12-31", "2026-02-29", "24:00",
            "PUBLISHED", "published", "*", "%", "%00", "%zz", "../..", "a/b", "a\\b", ";", "'", "\"", "\\", "<b>", "(", "/(/", "[a TO", "a~9", "AND", "\u0000", "\u0001", "\uFFFF", "\uD83D\uDE00",
            "\u202E", "a".repeat(300), "长".repeat(5_000), "ent-q-01", "need-", "ach-t-01", "id", "asc", "2024-11-28", "9", "20", "21", "100", "101", "1000000", "9".repeat(400));
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final Map<String, List<String>> HEADERS = Map.of(
            "Accept", List.of("application/json", "text/html", "*/*", "text/csv", "image/png", "x", "application/xml;q=2", "*/*;q=0", "a/b, c/d, text/html;q=0.1"),
            "Accept-Language", List.of("en", "zh", "*", "xx-" + "y".repeat(200), "en;q=9", ",,,"),
            "Idempotency-Key", List.of("one", "k".repeat(201), " ", "a b", "<x>"),
            "HX-Request", List.of("true", "false", "x"),
            "Range", List.of("bytes=0-", "bytes=9-1", "x"),
            "If-None-Match", List.of("*", "\"x\"", "W/\"x\""),
            "If-Modified-Since", List.of("x", "Thu, 01 Jan 1970 00:00:00 GMT"),
            "X-Forwarded-For", List.of("127.0.0.1", "x"),
            "Cookie", List.of("JSESSIONID=x", "=", "a=\"b"),
            "X-HTTP-Method-Override", List.of("DELETE", "x"));
    private static final List<String> TYPES = List.of("application/json", "application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x", "multipart/form-data",
            "application/xml", "application/json;charset=x", "image/png", "x");
    private static final List<byte[]> BODIES = List.of("", "{", "[", "null", "1", "\"x\"", "[]", "[1]", "{}", "{\"a\":1,\"a\":2}", "{\"a\":1e999999999}", "{\"__proto__\":{}}", "<a/>", "--x\r\n", "--x--",
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../a.xlsx\"\r\n\r\nx\r\n--x--\r\n", "=", "&&&", "a", "[".repeat(2_000), "{\"a\":".repeat(2_000))
            .stream().map(s -> s.getBytes(StandardCharsets.UTF_8)).toList();
    private static final byte[] NOT_UTF8 = {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, (byte) 0x28, (byte) 0xFF, '"', '}'};
    private static final int DEEP = 300;

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    Shot of(Shot shot) {
        Shot changed = shot;
        for (int i = random.nextInt(3); i >= 0; i--) {
            changed = once(changed);
        }
        return changed;
    }

    /** What stands where an id or a number is expected. */
    String value() {
        return one(VALUES);
    }

    private Shot once(Shot shot) {
        return switch (random.nextInt(9)) {
            case 0 -> shot.with(shot.method(), segmentChanged(shot.path()), shot.fields());
            case 1 -> random.nextInt(4) == 0 ? shot.with(one(METHODS), shot.path(), shot.fields()) : fieldsChanged(shot);
            case 2 -> header(shot);
            case 3 -> random.nextInt(3) == 0 ? shot.with(one(TYPES), random.nextInt(8) == 0 ? NOT_UTF8 : one(BODIES)) : bodyChanged(shot);
            case 4, 5 -> fieldsChanged(shot);
            default -> bodyChanged(shot);
        };
    }

    private Shot header(Shot shot) {
        String name = one(HEADERS.keySet().stream().sorted().toList());
        // the session is what lets a form in at all
        return shot.bySession() && name.equals("Cookie") ? shot : shot.withHeader(name, one(HEADERS.get(name)));
    }

    private String segmentChanged(String path) {
        String[] parts = path.split("/", -1);
        parts[random.nextInt(parts.length)] = Shot.encoded(value()).replace("+", "%20");
        // two slashes in front would name another host
        return "/" + String.join("/", parts).replaceFirst("^/+", "");
    }

    private Shot fieldsChanged(Shot shot) {
        Map<String, String> fields = new LinkedHashMap<>(shot.fields());
        List<String> names = fields.keySet().stream().filter(n -> !n.equals("_csrf")).toList();
        if (fields.containsKey("key")) {
            fields.put("key", new UUID(random.nextLong(), random.nextLong()).toString());
        }
        switch (names.isEmpty() ? 2 : random.nextInt(5)) {
            case 0 -> fields.remove(one(names));
            case 1 -> names.forEach(n -> fields.put(n, value()));
            case 2 -> fields.put(one(List.of("page", "size", "sort", "q", "lang", "from", "to", "id", "kind", "state", "x")), value());
            default -> fields.put(one(names), value());
        }
        return shot.with(shot.method(), shot.path(), fields);
    }

    private Shot bodyChanged(Shot shot) {
        return shot.json() == null ? fieldsChanged(shot) : shot.with(changed(shot.json()));
    }

    private JsonNode changed(JsonNode node) {
        if (node.isObject() && !node.isEmpty() && random.nextInt(8) != 0) {
            ObjectNode object = (ObjectNode) node.deepCopy();
            String name = one(new ArrayList<>(object.propertyNames()));
            switch (random.nextInt(8)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(value(), object.get(name));
                default -> object.set(name, changed(object.get(name)));
            }
            return object;
        }
        if (node.isArray() && !node.isEmpty() && random.nextInt(4) != 0) {
            ArrayNode array = (ArrayNode) node.deepCopy();
            array.set(0, changed(array.get(0)));
            return random.nextInt(4) == 0 ? array.add(array.get(0)) : array;
        }
        return other();
    }

    private JsonNode other() {
        var nodes = ApiOperation.JSON.getNodeFactory();
        return switch (random.nextInt(12)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.booleanNode(random.nextBoolean());
            case 2 -> nodes.numberNode(random.nextInt());
            case 3 -> nodes.numberNode(Double.MAX_VALUE);
            case 4 -> nodes.numberNode(new java.math.BigDecimal("1e" + (random.nextBoolean() ? 400 : -400)));
            case 5 -> nodes.arrayNode();
            case 6 -> nodes.objectNode();
            case 7 -> deep();
            case 8 -> ((ArrayNode) nodes.arrayNode()).add(value()).add(1).addNull();
            case 9 -> nodes.objectNode().put(value(), value());
            default -> nodes.stringNode(value());
        };
    }

    private static JsonNode deep() {
        JsonNode node = ApiOperation.JSON.createArrayNode();
        for (int i = 0; i < DEEP; i++) {
            node = ApiOperation.JSON.createArrayNode().add(node);
        }
        return node;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A request in one line, to be repeated by hand. */
    static String told(Shot shot) {
        byte[] body = shot.body();
        String text = new String(Arrays.copyOf(body, Math.min(body.length, 400)), StandardCharsets.UTF_8);
        return shot.account() + (shot.bySession() ? " (session) " : " ") + shot.method() + " " + shot.address() + " " + shot.headers() + " " + shot.contentType() + " " + text;
    }
}
