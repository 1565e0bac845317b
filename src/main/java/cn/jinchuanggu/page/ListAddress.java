package cn.jinchuanggu.page;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a list, which people edit and share. */
public final class ListAddress {

    private ListAddress() {
    }

    /** An address with these filters. */
    public static String of(String path, Map<String, String> texts) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        texts.forEach((name, text) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(texts).toUriString();
    }

    /** The same filters with another value of one; empty for any. */
    public static Map<String, String> with(Map<String, String> texts, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return changed;
    }

    /** What an address of the API asks for: one that names no size asks for the largest page. */
    public static Map<String, String> ofLargestPages(Map<String, String> address) {
        Map<String, String> asked = new LinkedHashMap<>(address);
        asked.putIfAbsent("size", String.valueOf(Paging.LARGEST_PAGE));
        return asked;
    }

    /**
     * What an address asks for. When something in it means nothing, the page says so (422) and shows the list without filters.
     *
     * @param filters reads an address, or refuses it with every value that means nothing; the empty one means no filters
     */
    public static <F> F read(Map<String, String> address, Function<Map<String, String>, F> filters, Model model, HttpServletResponse response) {
        try {
            return filters.apply(address);
        } catch (InvalidInput e) {
            model.addAttribute("problems", e.problems());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return filters.apply(Map.of());
        }
    }
}
