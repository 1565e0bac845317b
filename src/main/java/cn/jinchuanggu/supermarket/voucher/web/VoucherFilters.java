package cn.jinchuanggu.supermarket.voucher.web;

import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.voucher.GrantQuery;
import cn.jinchuanggu.supermarket.voucher.VoucherGrant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** Which applications a list asks for: {@code year, state, q, page, size}. */
record VoucherFilters(GrantQuery query, Paging paging, Map<String, String> texts) {

    private static final List<String> NAMES = List.of("year", "state", "q", "page", "size");
    private static final int SIZE = 20;
    private static final int LONGEST = 100;

    /** @throws InvalidInput with every value that means nothing */
    static VoucherFilters of(Map<String, String> address) {
        Map<String, String> texts = new LinkedHashMap<>();
        NAMES.stream().filter(n -> !address.getOrDefault(n, "").isBlank()).forEach(n -> texts.put(n, address.get(n).strip()));
        InputFields in = new InputFields(texts);
        Integer year = in.number("year", "年度", 2024, 2100);
        String state = in.choice("state", "状态", Arrays.stream(VoucherGrant.State.values()).map(Enum::name).toList());
        String text = in.text("q", "查找的文字", LONGEST);
        Integer page = in.number("page", "页码", 1, Paging.LAST_PAGE);
        Integer size = in.number("size", "每页条数", 1, Paging.LARGEST_PAGE);
        in.finish();
        GrantQuery query = new GrantQuery(Optional.ofNullable(year), Optional.ofNullable(state).map(VoucherGrant.State::valueOf), Optional.ofNullable(text));
        return new VoucherFilters(query, new Paging(page == null ? 1 : page, size == null ? SIZE : size), texts);
    }

    /** The address of this list without a page number. */
    public String href() {
        return address("/vouchers", "year", "state", "q");
    }

    /** Where this list is exported. */
    public String export(String kind) {
        return address("/api/vouchers/grants/export." + kind, "year", "state", "q");
    }

    private String address(String path, String... names) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Arrays.stream(names).filter(texts::containsKey).forEach(n -> address.queryParam(n, "{" + n + "}"));
        return address.encode().buildAndExpand(texts).toUriString();
    }
}
