package cn.jinchuanggu.journal.web;

import cn.jinchuanggu.journal.JournalQuery;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands in the address of the audit page: {@code ledger, subject, account, from, through, page, size}.
 *
 * @param texts the filters as they were written, without page and size
 */
record AuditFilters(JournalQuery query, Paging paging, Map<String, String> texts) {

    private static final List<String> NAMES = List.of("ledger", "subject", "account", "from", "through");
    private static final int LONGEST = 100;
    private static final int SIZE = 50;

    /** @throws InvalidInput with every value that means nothing */
    static AuditFilters of(Map<String, String> address) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        NAMES.stream().filter(n -> address.get(n) != null && !address.get(n).isBlank()).forEach(n -> texts.put(n, address.get(n).strip()));
        texts.entrySet().stream().filter(e -> e.getValue().length() > LONGEST).forEach(e ->
                problems.add(new Problem(e.getKey(), "最多 " + LONGEST + " 个字。", "请写短一些。")));
        JournalQuery query = new JournalQuery(ledger(texts.get("ledger"), problems), Optional.ofNullable(texts.get("subject")),
                Optional.ofNullable(texts.get("account")), day("from", texts, problems), day("through", texts, problems));
        int page = number("page", address, 1, Paging.LAST_PAGE, problems);
        int size = number("size", address, SIZE, Paging.LARGEST_PAGE, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new AuditFilters(query, new Paging(page, size), texts);
    }

    /** An address with these filters and no page. */
    String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        texts.forEach(address::queryParam);
        return address.encode().build().toUriString();
    }

    private static Optional<Ledger> ledger(String name, List<Problem> problems) {
        if (name == null) {
            return Optional.empty();
        }
        Optional<Ledger> ledger = Arrays.stream(Ledger.values()).filter(l -> l.name().equals(name)).findFirst();
        if (ledger.isEmpty()) {
            problems.add(new Problem("ledger", "没有这本台账。", "可选:" + Arrays.stream(Ledger.values()).map(Ledger::name).collect(Collectors.joining("、")) + "。"));
        }
        return ledger;
    }

    private static Optional<LocalDate> day(String name, Map<String, String> texts, List<Problem> problems) {
        try {
            return Optional.ofNullable(texts.get(name)).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            problems.add(new Problem(name, "这不是一个日期。", "请写成 2026-03-01 的样子。")); // told with the other problems of the address
            return Optional.empty();
        }
    }

    private static int number(String name, Map<String, String> address, int otherwise, int most, List<Problem> problems) {
        String text = address.get(name);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        problems.add(new Problem(name, "应当是 1 至 " + most + " 之间的整数。", "请从第一页开始看。"));
        return otherwise;
    }
}
