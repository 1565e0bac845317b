package cn.jinchuanggu.cockpit.funnel.web;

import cn.jinchuanggu.cockpit.funnel.FunnelQuery;
import cn.jinchuanggu.cockpit.funnel.Stage;
import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands in the address of a funnel: {@code show, track, unit, broker, month, stage, page, size}.
 *
 * @param stage  whose needs are listed; empty for the figures alone
 * @param paging which of those needs
 * @param texts  the filters as they were written, without the stage and the page
 */
public record FunnelFilters(FunnelQuery query, Optional<Stage> stage, Paging paging, Map<String, String> texts) {

    static final String REAL = "real";
    static final String DEMO = "demo";
    private static final List<String> NAMES = List.of("show", "track", "unit", "broker", "month");
    private static final int SIZE = 50;

    /** @throws InvalidInput with every value that means nothing */
    static FunnelFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, NAMES);
        Map<String, String> texts = fields.texts();
        texts.putIfAbsent("show", DEMO);
        if (!List.of(REAL, DEMO).contains(texts.get("show"))) {
            fields.refuse("show", "show 只能是 real（真实）或 demo（示例）。", "真实的和示例的从不加在一起。");
        }
        FunnelQuery query = new FunnelQuery(DEMO.equals(texts.get("show")), fields.text("track"), fields.text("unit"), fields.text("broker"), month(fields));
        Optional<Stage> stage = stage(address.get("stage"), fields);
        return new FunnelFilters(query, stage, fields.paging(SIZE), texts);
    }

    /** An address with these filters. */
    String address(String path, Optional<Stage> at) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        texts.forEach(address::queryParam);
        at.ifPresent(s -> address.queryParam("stage", s.name()));
        return address.encode().build().toUriString();
    }

    private static Optional<YearMonth> month(ListFields fields) {
        String month = fields.texts().get("month");
        if (month == null || month.matches("20[0-9]{2}-(0[1-9]|1[0-2])")) {
            return Optional.ofNullable(month).map(YearMonth::parse);
        }
        fields.refuse("month", "这不是一个月份。", "请写成 2026-03 的样子。");
        return Optional.empty();
    }

    private static Optional<Stage> stage(String name, ListFields fields) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        Optional<Stage> stage = Arrays.stream(Stage.values()).filter(s -> s.name().equals(name)).findFirst();
        if (stage.isEmpty()) {
            fields.refuse("stage", "没有这个阶段。", "可选：" + Arrays.stream(Stage.values()).map(Stage::name).collect(Collectors.joining("、")) + "。");
        }
        return stage;
    }
}
