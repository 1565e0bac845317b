package cn.jinchuanggu.window.web;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the address of the figures and of the lists behind them: {@code show (real|demo), year, month, kept (yes|no), page, size}.
 *
 * @param year  empty for this one
 * @param texts the filters as they were written; without page
 */
record PromiseFilters(boolean illustrative, Optional<Integer> year, Optional<String> month, Optional<Boolean> kept, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 50;
    private static final List<String> NAMES = List.of("show", "year", "month", "kept");

    /** @throws InvalidInput with every value that means nothing */
    static PromiseFilters of(Map<String, String> address) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        NAMES.stream().filter(n -> address.get(n) != null && !address.get(n).isBlank()).forEach(n -> texts.put(n, address.get(n).strip()));
        require(texts, "show", "real|demo", "可选：real（真实）、demo（示例）。", problems);
        require(texts, "year", "20\\d\\d", "请写四位年份。", problems);
        require(texts, "month", "20\\d\\d-(0[1-9]|1[0-2])", "请写成 2026-03。", problems);
        require(texts, "kept", "yes|no", "可选：yes（做到了）、no（没有做到）。", problems);
        int page = PageNumbers.read(address, "page", 1, problems);
        int size = PageNumbers.read(address, "size", SIZE, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new PromiseFilters("demo".equals(texts.get("show")), Optional.ofNullable(texts.get("year")).map(Integer::valueOf), Optional.ofNullable(texts.get("month")),
                Optional.ofNullable(texts.get("kept")).map("yes"::equals), new Paging(page, size), texts);
    }

    private static void require(Map<String, String> texts, String name, String pattern, String remedy, List<Problem> problems) {
        Optional.ofNullable(texts.get(name)).filter(text -> !text.matches(pattern)).ifPresent(text -> problems.add(new Problem(name, name + " 不能是“" + text + "”。", remedy)));
    }
}
