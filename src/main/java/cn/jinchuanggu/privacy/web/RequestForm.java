package cn.jinchuanggu.privacy.web;

import cn.jinchuanggu.privacy.RequestKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The form of a new request as it was sent; every field may be missing. */
public record RequestForm(String kind, String text, String expertId, String newName, String key) {

    static final RequestForm EMPTY = new RequestForm(null, null, null, null, null);

    /** As the service takes it: what was left empty is not there. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "kind", kind);
        put(fields, "text", text);
        put(fields, "expertId", expertId);
        put(fields, "newName", newName);
        return fields;
    }

    /** Kinds that can be chosen, by constant name. @param aboutExperts those about an expert, or the others */
    static Map<String, String> kinds(boolean aboutExperts) {
        Map<String, String> kinds = new LinkedHashMap<>();
        Stream.of(RequestKind.values()).filter(k -> k.isAboutExpert() == aboutExperts).forEach(k -> kinds.put(k.name(), k.label()));
        return kinds;
    }

    static void put(Map<String, String> fields, String name, String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value);
        }
    }
}
