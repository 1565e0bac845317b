package cn.jinchuanggu.identity.web;

import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.identity.Suggestions;
import cn.jinchuanggu.identity.Verdict;
import cn.jinchuanggu.identity.signal.Comparison.Level;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands in the address of the list of suggestions: {@code state, level, kind, q, page, size}.
 *
 * @param texts the filters as they were written, without page
 */
public record SuggestionFilters(Suggestions.Filter filter, Paging paging, Map<String, String> texts) {

    static final String ALL = "ALL";
    private static final List<String> NAMES = List.of("state", "level", "kind", "q");
    private static final int SIZE = 20;
    private static final int LONGEST = 100;

    /** @throws InvalidInput with every value that means nothing */
    static SuggestionFilters of(Map<String, String> address) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        NAMES.stream().filter(n -> address.get(n) != null && !address.get(n).isBlank()).forEach(n -> texts.put(n, address.get(n).strip()));
        String state = texts.getOrDefault("state", "");
        Optional<Verdict> verdict = Verdict.find(state);
        if (!state.isEmpty() && !state.equals(ALL) && verdict.isEmpty()) {
            problems.add(new Problem("state", "没有这种状态。", "可选：DIFFERENT、LATER、ALL；不填是还没有判断的。"));
        }
        Optional<Level> level = Optional.ofNullable(texts.get("level")).flatMap(name -> level(name, problems));
        if (texts.containsKey("kind") && GraphModel.get().listNodeKinds().stream().noneMatch(k -> k.label().equals(texts.get("kind")))) {
            problems.add(new Problem("kind", "没有这种类别。", "请从列表里选。"));
        }
        if (texts.getOrDefault("q", "").length() > LONGEST) {
            problems.add(new Problem("q", "名称最多 " + LONGEST + " 个字。", "请写短一些。"));
        }
        int page = number(address, "page", 1, Paging.LAST_PAGE, problems);
        int size = number(address, "size", SIZE, Paging.LARGEST_PAGE, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new SuggestionFilters(new Suggestions.Filter(level, verdict, state.equals(ALL), Optional.ofNullable(texts.get("kind")), Optional.ofNullable(texts.get("q"))),
                new Paging(page, size), texts);
    }

    /** An address with these filters and no page. */
    String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        texts.forEach(address::queryParam);
        return address.encode().build().toUriString();
    }

    private static Optional<Level> level(String name, List<Problem> problems) {
        Optional<Level> level = Arrays.stream(Level.values()).filter(l -> l.name().equals(name)).findFirst();
        if (level.isEmpty()) {
            problems.add(new Problem("level", "没有这种把握。", "可选：" + String.join("、", Arrays.stream(Level.values()).map(Level::name).toList()) + "。"));
        }
        return level;
    }

    private static int number(Map<String, String> address, String name, int otherwise, int most, List<Problem> problems) {
        String text = address.get(name);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        problems.add(new Problem(name, name + " 应当是 1 至 " + most + " 之间的整数。", "请改正或去掉这一项。"));
        return otherwise;
    }
}
