package cn.jinchuanggu.policy.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Facts as the query of an address, the other way round than {@link TypedAnswers}. */
public final class FactsAddress {

    private FactsAddress() {
    }

    /** {@code path?payments[0].date=2025-06-01...}, encoded; the path alone when there is nothing to say. */
    public static String of(String path, Map<String, ?> facts) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add("", facts, address);
        return address.encode().build().toUriString();
    }

    private static void add(String prefix, Map<?, ?> facts, UriComponentsBuilder address) {
        facts.forEach((key, value) -> {
            String name = prefix + key;
            switch (value) {
                case List<?> entries when entries.isEmpty() -> address.queryParam(name, TypedAnswers.NONE);
                case List<?> entries when entries.getFirst() instanceof Map<?, ?> -> {
                    for (int i = 0; i < entries.size(); i++) {
                        add(name + "[" + i + "].", (Map<?, ?>) entries.get(i), address);
                    }
                }
                case Collection<?> chosen -> chosen.forEach(c -> address.queryParam(name, String.valueOf(c)));
                case null -> { /* unknown */ }
                default -> address.queryParam(name, String.valueOf(value));
            }
        });
    }
}
