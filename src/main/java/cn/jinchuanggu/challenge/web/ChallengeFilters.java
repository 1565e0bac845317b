package cn.jinchuanggu.challenge.web;

import cn.jinchuanggu.challenge.ChallengeQuery;
import cn.jinchuanggu.challenge.ChallengeQuery.Sort;
import cn.jinchuanggu.challenge.ChallengeState;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Paging;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands in the address of a list of challenges: {@code state, open, least, mine, q, sort, page, size}.
 *
 * @param texts the filters as they were written, in the order of the address; without page
 */
record ChallengeFilters(ChallengeQuery.Filter filter, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;
    private static final int LONGEST = 100;
    private static final List<String> NAMES = List.of("state", "open", "least", "mine", "q", "sort");

    /** @throws InvalidInput with every value that means nothing */
    static ChallengeFilters of(Map<String, String> address) {
        Map<String, String> texts = new LinkedHashMap<>();
        NAMES.stream().filter(n -> address.get(n) != null && !address.get(n).isBlank()).forEach(n -> texts.put(n, address.get(n).strip()));
        Map<String, String> known = new LinkedHashMap<>(texts);
        List.of("page", "size").forEach(n -> Optional.ofNullable(address.get(n)).ifPresent(v -> known.put(n, v)));
        InputFields fields = new InputFields(known);
        String state = fields.choice("state", "状态", Arrays.stream(ChallengeState.values()).map(Enum::name).toList());
        boolean open = fields.flag("open", "可以揭榜");
        BigDecimal least = fields.money("least", "榜金");
        boolean mine = fields.flag("mine", "本单位的");
        String text = fields.text("q", "关键词", LONGEST);
        String sort = fields.choice("sort", "排序", Arrays.stream(Sort.values()).map(Enum::name).toList());
        Integer page = fields.number("page", "页码", 1, Paging.LAST_PAGE);
        Integer size = fields.number("size", "每页条数", 1, Paging.LARGEST_PAGE);
        fields.finish();
        return new ChallengeFilters(new ChallengeQuery.Filter(Optional.ofNullable(state).map(ChallengeState::valueOf), open,
                Optional.ofNullable(least).map(Money::new), mine,
                Optional.ofNullable(text), sort == null ? Sort.NEWEST : Sort.valueOf(sort)), new Paging(page == null ? 1 : page, size == null ? SIZE : size), texts);
    }

    /** The address of this list on another page of the site, without a page number. */
    String address(String path) {
        return address(path, texts);
    }

    /** The same with another state; empty for any. */
    String addressOfState(String path, String state) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.remove("state");
        if (!state.isEmpty()) {
            changed.put("state", state);
        }
        return address(path, changed);
    }

    private static String address(String path, Map<String, String> texts) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        texts.forEach(address::queryParam);
        return address.encode().build().toUriString();
    }
}
