package cn.jinchuanggu.window.web;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import cn.jinchuanggu.window.CaseQuery;
import cn.jinchuanggu.window.CaseQuery.Sort;
import cn.jinchuanggu.window.CaseQuery.View;
import cn.jinchuanggu.window.CaseState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in the address of a list of cases: {@code view, state, body, matter, officer, q, sort, page, size}.
 *
 * @param texts the filters as they were written, in the order of the address; without page
 */
record CaseFilters(CaseQuery.Filter filter, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;
    private static final int LONGEST = 100;
    private static final List<String> NAMES = List.of("view", "state", "body", "matter", "officer", "q", "sort", "size");

    /** @throws InvalidInput with every value that means nothing */
    static CaseFilters of(Map<String, String> address) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        NAMES.stream().filter(n -> address.get(n) != null && !address.get(n).isBlank()).forEach(n -> texts.put(n, address.get(n).strip()));
        View view = find(texts, "view", View::find, names(View.values()), problems).orElse(View.ALL);
        Optional<CaseState> state = find(texts, "state", CaseFilters::state, names(CaseState.values()), problems);
        Sort sort = find(texts, "sort", Sort::find, names(Sort.values()), problems).orElse(Sort.CHANGED);
        texts.forEach((name, text) -> {
            if (text.length() > LONGEST) {
                problems.add(new Problem(name, name + " 最多 " + LONGEST + " 个字。", "请写短一些。"));
            }
        });
        int page = PageNumbers.read(address, "page", 1, problems);
        int size = PageNumbers.read(address, "size", SIZE, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new CaseFilters(new CaseQuery.Filter(view, state, Optional.ofNullable(texts.get("body")), Optional.ofNullable(texts.get("matter")),
                Optional.ofNullable(texts.get("officer")), Optional.ofNullable(texts.get("q")), sort), new Paging(page, size), texts);
    }

    private static Optional<CaseState> state(String name) {
        return Arrays.stream(CaseState.values()).filter(s -> s.name().equals(name) || s.label().equals(name)).findFirst();
    }

    private static <T> Optional<T> find(Map<String, String> texts, String name, Function<String, Optional<T>> reader, String known, List<Problem> problems) {
        Optional<String> text = Optional.ofNullable(texts.get(name));
        Optional<T> found = text.flatMap(reader);
        if (text.isPresent() && found.isEmpty()) {
            problems.add(new Problem(name, name + " 不能是“" + text.get() + "”。", "可选：" + known + "。"));
        }
        return found;
    }

    private static String names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.joining("、"));
    }
}
