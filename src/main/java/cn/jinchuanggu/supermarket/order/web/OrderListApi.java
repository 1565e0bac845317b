package cn.jinchuanggu.supermarket.order.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.supermarket.order.OrderLists;
import cn.jinchuanggu.supermarket.order.OrderState;
import cn.jinchuanggu.supermarket.order.OrderSummary;
import cn.jinchuanggu.supermarket.order.SlotTime;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders as a list, and as files of exactly that list. */
@RestController
@RequestMapping("/api/orders")
@Tag(name = "服务订单")
class OrderListApi {

    private static final Map<String, Function<OrderSummary, String>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("订单编号", OrderSummary::id);
        COLUMNS.put("状态", o -> o.state().label());
        COLUMNS.put("服务", OrderSummary::service);
        COLUMNS.put("服务机构", OrderSummary::provider);
        COLUMNS.put("客户", OrderSummary::customer);
        COLUMNS.put("示例", o -> o.illustrative() ? "示例" : "");
        COLUMNS.put("价格(元)", o -> o.price().map(Money::plain).orElse(""));
        COLUMNS.put("创新券(元)", o -> o.voucher().map(Money::plain).orElse(""));
        COLUMNS.put("时段", o -> o.slot().map(SlotTime::display).orElse(""));
        COLUMNS.put("预约日期", o -> o.createdAt().toLocalDate().toString());
        COLUMNS.put("状态日期", o -> o.updatedAt().toLocalDate().toString());
        COLUMNS.put("期限", o -> o.dueOn().map(Object::toString).orElse(""));
        COLUMNS.put("等待", o -> o.waiting().map(w -> w.whom().label() + w.task()).orElse(""));
    }

    private final OrderLists lists;

    OrderListApi(OrderLists lists) {
        this.lists = lists;
    }

    /** @param counts by state, the state of the filter passed over */
    record ListAnswer(Page<OrderAnswer.Line> page, Map<OrderState, Long> counts) {
    }

    @GetMapping
    @Operation(summary = "列出订单", description = "客户和服务机构只看到自己的，园区运营看到全部。")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "状态，如 BOOKED")
    @Parameter(name = "late", in = ParameterIn.QUERY, description = "带上任何值：只看超过交付期限的")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "编号、服务或单位的一部分")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "newest 最近变化、due 先到期、price 金额大")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "页码，从 1 起")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "每页条数，1 至 100")
    ListAnswer list(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        OrderFilters asked = OrderFilters.of(address);
        OrderLists.Found found = lists.find(asked.filter(), asked.paging(), actor);
        return new ListAnswer(found.page().map(OrderAnswer.Line::of), found.counts());
    }

    @GetMapping("/export.xlsx")
    @Operation(summary = "导出为 Excel", description = "与列表同样的条件，全部页。单元格都是文字。")
    ResponseEntity<TextTable> xlsx(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        return TableAnswer.xlsx(table(address, actor));
    }

    @GetMapping("/export.csv")
    @Operation(summary = "导出为 CSV", description = "与列表同样的条件，全部页。")
    ResponseEntity<TextTable> csv(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        return TableAnswer.csv(table(address, actor));
    }

    private TextTable table(Map<String, String> address, Actor actor) {
        return TextTable.of("服务订单", COLUMNS, lists.listAll(OrderFilters.of(address).filter(), actor));
    }
}
