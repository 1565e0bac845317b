package cn.jinchuanggu.engagement.introduction.web;

import cn.jinchuanggu.engagement.introduction.IntroductionQuery;
import cn.jinchuanggu.engagement.introduction.IntroductionState;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands in the address of a list of introductions: {@code state, q, from, through, page, size}.
 *
 * @param texts the filters as they were written, without page
 */
public record IntroductionFilters(IntroductionQuery.Filter filter, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;
    private static final int LONGEST = 100;
    private static final List<String> NAMES = List.of("state", "q", "from", "through");

    /** @throws InvalidInput with every value that means nothing */
    static IntroductionFilters of(Map<String, String> address) {
        Map<String, String> known = new LinkedHashMap<>();
        Stream.concat(NAMES.stream(), Stream.of("page", "size")).forEach(n -> known.put(n, address.get(n)));
        InputFields input = new InputFields(known);
        String state = input.choice("state", "状态", Arrays.stream(IntroductionState.values()).map(Enum::name).toList());
        IntroductionQuery.Filter filter = new IntroductionQuery.Filter(Optional.ofNullable(state).map(IntroductionState::valueOf),
                Optional.ofNullable(input.text("q", "关键词", LONGEST)), Optional.ofNullable(input.date("from", "开始日期")), Optional.ofNullable(input.date("through", "结束日期")));
        Integer page = input.number("page", "页码", 1, Paging.LAST_PAGE);
        Integer size = input.number("size", "每页条数", 1, Paging.LARGEST_PAGE);
        input.finish();
        Map<String, String> texts = new LinkedHashMap<>();
        NAMES.stream().filter(n -> address.get(n) != null && !address.get(n).isBlank()).forEach(n -> texts.put(n, address.get(n).strip()));
        return new IntroductionFilters(filter, new Paging(page == null ? 1 : page, size == null ? SIZE : size), texts);
    }

    /** The address of this list without a page number. */
    String href(String path) {
        return address(path, texts);
    }

    /** The address of the same list in another state; empty for any. */
    String href(String path, String state) {
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
