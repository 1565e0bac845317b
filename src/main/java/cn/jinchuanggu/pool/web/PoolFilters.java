package cn.jinchuanggu.pool.web;

import cn.jinchuanggu.pool.PlaceQuery;
import cn.jinchuanggu.pool.PlaceState;
import cn.jinchuanggu.pool.Pool;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands in the address of a pool: {@code data, show, state, track, missing, q, sort, page, size}.
 *
 * @param texts the filters as they were written; without page and size
 */
record PoolFilters(PlaceQuery query, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;
    private static final int LONGEST = 100;
    private static final int MOST_MISSING = 99;
    private static final List<String> NAMES = List.of("data", "show", "state", "track", "missing", "q", "sort");

    /** @throws InvalidInput with every value that means nothing */
    static PoolFilters of(Pool pool, Map<String, String> address) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        NAMES.forEach(n -> Optional.ofNullable(address.get(n)).map(String::strip).filter(t -> !t.isEmpty()).ifPresent(t -> texts.put(n, t)));
        String data = choice(texts, "data", List.of("demo", "real"), problems).orElse("demo");
        PlaceQuery.Show show = choice(texts, "show", List.of("all", "suggested", "holders"), problems)
                .map(s -> PlaceQuery.Show.valueOf(s.toUpperCase(Locale.ROOT))).orElse(PlaceQuery.Show.ALL);
        Optional<PlaceState> state = choice(texts, "state", Arrays.stream(PlaceState.values()).map(Enum::name).toList(), problems).map(PlaceState::valueOf);
        Optional<String> track = choice(texts, "track", Codes.listTracks().stream().map(Track::id).toList(), problems);
        boolean byName = choice(texts, "sort", List.of("near", "name"), problems).filter("name"::equals).isPresent();
        if (texts.getOrDefault("q", "").length() > LONGEST) {
            problems.add(new Problem("q", "名称最多 " + LONGEST + " 个字。", "请写短一些。"));
        }
        int missing = number(texts, "missing", 0, MOST_MISSING, MOST_MISSING, problems);
        int page = number(address, "page", 1, Paging.LAST_PAGE, 1, problems);
        int size = number(address, "size", 1, Paging.LARGEST_PAGE, SIZE, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new PoolFilters(new PlaceQuery(pool, data.equals("demo"), show, state, track, missing, Optional.ofNullable(texts.get("q")), byName),
                new Paging(page, size), texts);
    }

    /** The address of this list under another path, without page. */
    String to(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        texts.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(texts).toUriString();
    }

    private static Optional<String> choice(Map<String, String> texts, String name, List<String> choices, List<Problem> problems) {
        String text = texts.get(name);
        if (text != null && !choices.contains(text)) {
            problems.add(new Problem(name, name + " 没有“" + (text.length() > LONGEST ? text.substring(0, LONGEST) : text) + "”这个值。", "可选：" + String.join("、", choices) + "。"));
            return Optional.empty();
        }
        return Optional.ofNullable(text);
    }

    private static int number(Map<String, String> texts, String name, int least, int most, int usual, List<Problem> problems) {
        String text = texts.get(name);
        if (text == null || text.isBlank()) {
            return usual;
        }
        if (text.strip().matches("[0-9]{1,6}") && Integer.parseInt(text.strip()) >= least && Integer.parseInt(text.strip()) <= most) {
            return Integer.parseInt(text.strip());
        }
        problems.add(new Problem(name, name + " 应当是 " + least + " 至 " + most + " 之间的整数。", "请改正或去掉这一项。"));
        return usual;
    }
}
