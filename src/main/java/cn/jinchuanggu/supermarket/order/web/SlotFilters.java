package cn.jinchuanggu.supermarket.order.web;

import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the address of the list of a provider's times: {@code service, from, page, size}.
 *
 * @param service id of a service; empty for all of the provider
 * @param from    first day; empty for today
 * @param texts   the filters as they were written; without page
 */
public record SlotFilters(Optional<String> service, Optional<LocalDate> from, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 50;

    /** @throws InvalidInput with every value that means nothing */
    static SlotFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("service", "from"));
        return new SlotFilters(fields.text("service"), fields.day("from"), fields.paging(SIZE), fields.texts());
    }

    /** What stands behind the path for the list that begins with a time of a service. */
    static String at(String service, LocalDate day) {
        return ListAddress.of("", Map.of("service", service, "from", day.toString()));
    }

    /** The address of this list without a page number. */
    public String href() {
        return ListAddress.of("/orders/slots", texts);
    }

    /** What stands behind the path for this page of the list. */
    String here() {
        return ListAddress.of("", ListAddress.with(ListAddress.with(texts, "page", String.valueOf(paging.number())), "size", String.valueOf(paging.size())));
    }

    /** What was written; empty for nothing. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }
}
