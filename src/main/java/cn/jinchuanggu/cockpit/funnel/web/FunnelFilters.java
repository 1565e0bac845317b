package cn.jinchuanggu.cockpit.funnel.web;

import cn.jinchuanggu.cockpit.funnel.FunnelQuery;
import cn.jinchuanggu.cockpit.funnel.Stage;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands in the address of a funnel: {@code show, track, unit, broker, month, stage}.
 *
 * @param stage whose needs are listed; empty for the figures alone
 * @param texts the filters as they were written, without the stage
 */
public record FunnelFilters(FunnelQuery query, Optional<Stage> stage, Map<String, String> texts) {

    static final String REAL = "real";
    static final String DEMO = "demo";
    private static final List<String> NAMES = List.of("show", "track", "unit", "broker", "month");
    private static final int LONGEST = 100;

    /** @throws InvalidInput with every value that means nothing */
    static FunnelFilters of(Map<String, String> address) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        NAMES.stream().filter(n -> address.get(n) != null && !address.get(n).isBlank()).forEach(n -> texts.put(n, address.get(n).strip()));
        texts.putIfAbsent("show", DEMO);
        texts.entrySet().stream().filter(e -> e.getValue().length() > LONGEST).forEach(e ->
                problems.add(new Problem(e.getKey(), "最多 " + LONGEST + " 个字。", "请从列表里选。")));
        if (!List.of(REAL, DEMO).contains(texts.get("show"))) {
            problems.add(new Problem("show", "show 只能是 real（真实）或 demo（示例）。", "真实的和示例的从不加在一起。"));
        }
        FunnelQuery query = new FunnelQuery(DEMO.equals(texts.get("show")), text(texts, "track"), text(texts, "unit"), text(texts, "broker"), month(texts, problems));
        Optional<Stage> stage = stage(address.get("stage"), problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new FunnelFilters(query, stage, texts);
    }

    /** An address with these filters. */
    String address(String path, Optional<Stage> at) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        texts.forEach(address::queryParam);
        at.ifPresent(s -> address.queryParam("stage", s.name()));
        return address.encode().build().toUriString();
    }

    private static Optional<String> text(Map<String, String> texts, String name) {
        return Optional.ofNullable(texts.get(name));
    }

    private static Optional<YearMonth> month(Map<String, String> texts, List<Problem> problems) {
        String month = texts.get("month");
        if (month == null || month.matches("20[0-9]{2}-(0[1-9]|1[0-2])")) {
            return Optional.ofNullable(month).map(YearMonth::parse);
        }
        problems.add(new Problem("month", "这不是一个月份。", "请写成 2026-03 的样子。"));
        return Optional.empty();
    }

    private static Optional<Stage> stage(String name, List<Problem> problems) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        Optional<Stage> stage = Arrays.stream(Stage.values()).filter(s -> s.name().equals(name)).findFirst();
        if (stage.isEmpty()) {
            problems.add(new Problem("stage", "没有这个阶段。", "可选：" + Arrays.stream(Stage.values()).map(Stage::name).collect(Collectors.joining("、")) + "。"));
        }
        return stage;
    }
}
