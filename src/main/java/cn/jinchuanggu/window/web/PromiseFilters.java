package cn.jinchuanggu.window.web;

import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the address of the figures and of the lists behind them: {@code show (real|demo), year, month, kept (yes|no), page, size}.
 *
 * @param year  empty for this one
 * @param texts the filters as they were written; without page
 */
public record PromiseFilters(boolean illustrative, Optional<Integer> year, Optional<String> month, Optional<Boolean> kept, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 50;

    /** @throws InvalidInput with every value that means nothing */
    static PromiseFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("show", "year", "month", "kept"));
        boolean illustrative = written(fields, "show", "real|demo", "可选：real（真实）、demo（示例）。").filter("demo"::equals).isPresent();
        Optional<Integer> year = written(fields, "year", "20\\d\\d", "请写四位年份。").map(Integer::valueOf);
        Optional<String> month = written(fields, "month", "20\\d\\d-(0[1-9]|1[0-2])", "请写成 2026-03。");
        Optional<Boolean> kept = written(fields, "kept", "yes|no", "可选：yes（做到了）、no（没有做到）。").map("yes"::equals);
        return new PromiseFilters(illustrative, year, month, kept, fields.paging(SIZE), fields.texts());
    }

    private static Optional<String> written(ListFields fields, String name, String pattern, String remedy) {
        Optional<String> text = fields.text(name);
        text.filter(t -> !t.matches(pattern)).ifPresent(t -> fields.refuse(name, name + " 不能是“" + t + "”。", remedy));
        return text.filter(t -> t.matches(pattern));
    }
}
