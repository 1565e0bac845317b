package cn.jinchuanggu.contract.web;

import cn.jinchuanggu.contract.ContractState;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** Which contracts a list asks for: {@code state, q, page, size}. */
public record ContractFilters(Optional<ContractState> state, Optional<String> text, Paging paging) {

    private static final int LONGEST = 100;

    /** @throws InvalidInput with every problem of the address */
    static ContractFilters of(Map<String, String> address) {
        List<Problem> problems = new ArrayList<>();
        String state = address.getOrDefault("state", "");
        Optional<ContractState> known = Arrays.stream(ContractState.values()).filter(s -> s.name().equals(state)).findFirst();
        if (!state.isEmpty() && known.isEmpty()) {
            problems.add(new Problem("state", "没有状态“" + state + "”。", "可选：" + Arrays.toString(ContractState.values()) + "。"));
        }
        String text = address.getOrDefault("q", "").strip();
        if (text.length() > LONGEST) {
            problems.add(new Problem("q", "查找的文字最多 " + LONGEST + " 个字。", "请写短一些。"));
        }
        int page = number("page", address.getOrDefault("page", "1"), problems);
        int size = number("size", address.getOrDefault("size", "20"), problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new ContractFilters(known, Optional.of(text).filter(t -> !t.isEmpty()), new Paging(page, size));
    }

    /** The address of this list without a page number. */
    public String href() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/contracts");
        state.ifPresent(s -> address.queryParam("state", s.name()));
        text.ifPresent(t -> address.queryParam("q", "{q}"));
        return text.map(t -> address.encode().buildAndExpand(t).toUriString()).orElseGet(address::toUriString);
    }

    private static int number(String field, String text, List<Problem> problems) {
        if (text.matches("[0-9]{1,6}")) {
            return Integer.parseInt(text);
        }
        problems.add(new Problem(field, field + " 应当是一个整数。", ""));
        return 1;
    }
}
