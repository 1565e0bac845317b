package cn.jinchuanggu.policy.claim.web;

import cn.jinchuanggu.policy.claim.ClaimQuery;
import cn.jinchuanggu.policy.claim.ClaimState;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands in the address of a list of claims: {@code state, article, unit, year, q, page, size}.
 *
 * @param texts the filters as they were written, in the order of the address; without page
 */
record ClaimFilters(ClaimQuery.Filter filter, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;
    private static final int LONGEST = 100;
    private static final List<String> NAMES = List.of("state", "article", "unit", "year", "q");

    /** @throws InvalidInput with every value that means nothing */
    static ClaimFilters of(Map<String, String> address) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> texts = NAMES.stream().filter(n -> address.get(n) != null && !address.get(n).isBlank())
                .collect(Collectors.toMap(n -> n, n -> address.get(n).strip(), (a, b) -> a, java.util.LinkedHashMap::new));
        Optional<ClaimState> state = Optional.ofNullable(texts.get("state")).flatMap(s -> state(s, problems));
        ClaimQuery.Filter filter = new ClaimQuery.Filter(state, number(texts, "article", 1, 20, problems), text(texts, "unit", problems),
                number(texts, "year", 2024, 2099, problems), text(texts, "q", problems));
        int page = number(address, "page", 1, Paging.LAST_PAGE, problems).orElse(1);
        int size = number(address, "size", 1, Paging.LARGEST_PAGE, problems).orElse(SIZE);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new ClaimFilters(filter, new Paging(page, size), texts);
    }

    private static Optional<ClaimState> state(String name, List<Problem> problems) {
        Optional<ClaimState> state = Arrays.stream(ClaimState.values()).filter(s -> s.name().equals(name) || s.label().equals(name)).findFirst();
        if (state.isEmpty()) {
            problems.add(new Problem("state", "没有这种状态。", "可选:" + Arrays.stream(ClaimState.values()).map(ClaimState::name).collect(Collectors.joining("、")) + "。"));
        }
        return state;
    }

    private static Optional<Integer> number(Map<String, String> texts, String name, int least, int most, List<Problem> problems) {
        String text = texts.get(name);
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (text.strip().matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        problems.add(new Problem(name, name + " 应当是 " + least + " 至 " + most + " 之间的整数。", "请改正或去掉这一项。"));
        return Optional.empty();
    }

    private static Optional<String> text(Map<String, String> texts, String name, List<Problem> problems) {
        String text = texts.get(name);
        if (text != null && text.length() > LONGEST) {
            problems.add(new Problem(name, name + " 最多 " + LONGEST + " 个字。", "请写短一些。"));
            return Optional.empty();
        }
        return Optional.ofNullable(text);
    }
}
