package cn.jinchuanggu.engagement.deal.web;

import cn.jinchuanggu.engagement.deal.DealQuery;
import cn.jinchuanggu.engagement.deal.DealState;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands in the address of a list of deals: {@code state, late, q, page, size}.
 *
 * @param texts the filters as they were written, in the order of the address; without page
 */
record DealFilters(DealQuery.Filter filter, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;
    private static final int LONGEST = 100;
    private static final List<String> NAMES = List.of("state", "late", "q");

    /** @throws InvalidInput with every value that means nothing */
    static DealFilters of(Map<String, String> address) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        NAMES.stream().filter(n -> address.get(n) != null && !address.get(n).isBlank()).forEach(n -> texts.put(n, address.get(n).strip()));
        Optional<DealState> state = Optional.ofNullable(texts.get("state")).flatMap(name -> state(name, problems));
        Optional<String> text = Optional.ofNullable(texts.get("q"));
        text.filter(t -> t.length() > LONGEST).ifPresent(t -> problems.add(new Problem("q", "q 最多 " + LONGEST + " 个字。", "请写短一些。")));
        int page = number(address, "page", 1, problems);
        int size = number(address, "size", SIZE, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new DealFilters(new DealQuery.Filter(state, texts.containsKey("late"), text), new Paging(page, size), texts);
    }

    private static Optional<DealState> state(String name, List<Problem> problems) {
        Optional<DealState> state = Arrays.stream(DealState.values()).filter(s -> s.name().equals(name) || s.label().equals(name)).findFirst();
        if (state.isEmpty()) {
            problems.add(new Problem("state", "没有这种状态。", "可选：" + Arrays.stream(DealState.values()).map(DealState::name).collect(Collectors.joining("、")) + "。"));
        }
        return state;
    }

    private static int number(Map<String, String> address, String name, int otherwise, List<Problem> problems) {
        String text = address.get(name);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (!text.strip().matches("[0-9]{1,7}")) {
            problems.add(new Problem(name, name + " 应当是整数。", "请改正或去掉这一项。"));
            return otherwise;
        }
        return Integer.parseInt(text.strip());
    }
}
