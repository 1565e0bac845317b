package cn.jinchuanggu.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A request before it is sent.
 *
 * @param account     who sends it; empty for a visitor
 * @param bySession   whether by a browser's session, else by Basic credentials
 * @param path        without what is asked
 * @param fields      behind the question mark, or in the body of a form
 * @param json        body; null for none
 * @param contentType of the body; empty when there is none
 * @param raw         body as it is sent, when it is neither fields nor JSON
 */
record Shot(String account, boolean bySession, String method, String path, Map<String, String> fields, JsonNode json, String contentType, byte[] raw,
        Map<String, String> headers) {

    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";

    static Shot reading(String account, boolean bySession, String path, Map<String, String> fields) {
        return new Shot(account, bySession, "GET", path, fields, null, "", null, Map.of());
    }

    static Shot form(String account, HtmlForms.Form form) {
        String path = form.action().replaceAll("\\?.*", "");
        return new Shot(account, true, form.method(), path, form.fields(), null, form.method().equals("GET") ? "" : FORM, null, Map.of());
    }

    static Shot call(String account, ApiOperation operation, String path, Map<String, String> fields) {
        return new Shot(account, false, operation.method(), path, fields, operation.body(), operation.body() == null ? "" : JSON, null, Map.of());
    }

    Shot with(String newMethod, String newPath, Map<String, String> newFields) {
        return new Shot(account, bySession, newMethod, newPath, newFields, json, contentType, raw, headers);
    }

    Shot with(JsonNode newJson) {
        return new Shot(account, bySession, method, path, fields, newJson, JSON, null, headers);
    }

    Shot with(String newType, byte[] newRaw) {
        return new Shot(account, bySession, method, path, fields, json, newType, newRaw, headers);
    }

    Shot withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Shot(account, bySession, method, path, fields, json, contentType, raw, more);
    }

    /** Whether the fields go into the body. */
    boolean isForm() {
        return contentType.equals(FORM) && raw == null;
    }

    String address() {
        return isForm() || fields.isEmpty() ? path : address(path, fields);
    }

    byte[] body() {
        if (raw != null) {
            return raw;
        }
        return isForm() ? encoded(fields).getBytes(StandardCharsets.UTF_8) : json == null ? new byte[0] : json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The path with the fields behind a question mark. */
    static String address(String path, Map<String, String> fields) {
        return path.replaceAll("\\?.*", "") + "?" + encoded(fields);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream().map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue())).collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
