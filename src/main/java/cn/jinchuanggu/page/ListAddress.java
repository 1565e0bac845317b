package cn.jinchuanggu.page;

import cn.jinchuanggu.shared.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** The address of a list, which people edit and share. */
public final class ListAddress {

    private ListAddress() {
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
