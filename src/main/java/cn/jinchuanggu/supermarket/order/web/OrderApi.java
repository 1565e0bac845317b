package cn.jinchuanggu.supermarket.order.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.supermarket.order.Order;
import cn.jinchuanggu.supermarket.order.OrderStep;
import cn.jinchuanggu.supermarket.order.Orders;
import cn.jinchuanggu.supermarket.order.SlotTime;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One order over HTTP: booking, reading, taking its steps. */
@RestController
@RequestMapping("/api/orders")
@Tag(name = "服务订单", description = "科技服务超市的订单：预约、报价、接单、送样、实施、报告寄送、确认、评价，每一步一条记录")
class OrderApi {

    private static final String KEY = "Idempotency-Key";
    private static final String KEY_TEXT = "同一账户用同一个键再发一次同样的请求，得到同样的答复，不会办两次。";
    private static final String BOOKING = """
            {"serviceId": "serv-q-02", "quantity": 2, "slot": "2026-12-01/MORNING", "useVoucher": true, "note": "两台防爆电机。"}""";
    private static final String ACCEPTANCE = """
            {"version": 1, "slot": "2026-12-01/MORNING", "needsSample": true}""";
    private static final String MARKS = """
            {"quality": "5", "timeliness": "4", "attitude": "5", "note": "整改单写得清楚。"}""";
    private static final String STEP_TEXT = """
            step 为以下之一；括号里是请求体可以带的字段，带 * 的必填。每一步都可以带 version（读到的版本，变了就回答 409）和 note（说明）。
            服务机构：quote（amountYuan* 总价、days）、accept（needsSample*、slot 确认的时段）、decline（code* FULL|OUT_OF_SCOPE|UNCLEAR|PRICE|SUSPENDED|CONFLICT|OTHER）、\
            receive 收样、perform、report（delivered*、documentHash* SHA-256、tracking）、answer（note* 回复评价，一次）。
            客户：agree 接受报价（useVoucher）、waive 改为不用创新券、send 送样（tracking）、confirm、return（note* 要补正什么）、\
            rate（quality*、timeliness*、attitude* 各 1–5，note*，一次）、cancel（note*，实施之前）。
            双方：propose-end（note* 提出终止）、agree-end 同意终止、dispute（note* 提出争议）。园区运营：resume、uphold、end（note* 裁定的理由）。""";

    private final Orders orders;

    OrderApi(Orders orders) {
        this.orders = orders;
    }

    @PostMapping
    @Operation(summary = "预约一项服务", description = "有标价的等服务机构接单，面议的先等报价。服务机构发布了预约时段的，slot 要从里面选（GET /api/services/{id}/slots）。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(name = "预约", value = BOOKING))))
    ResponseEntity<OrderAnswer> book(@RequestBody Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        Order order = orders.book(fields, actor, key);
        return ResponseEntity.created(URI.create("/api/orders/" + order.id())).body(OrderAnswer.of(order, orders, actor));
    }

    @GetMapping("/{id}")
    @Operation(summary = "查看一件订单", description = "价格与自付、时段、时限、全部记录，以及您现在可以做什么。别人的订单回答 404。")
    OrderAnswer get(@PathVariable String id, Actor actor) {
        return OrderAnswer.of(orders.getOrder(id, actor), orders, actor);
    }

    @PostMapping("/{id}/{step}")
    @Operation(summary = "办理一步", description = STEP_TEXT,
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = false,
                    content = @Content(examples = {@ExampleObject(name = "accept", value = ACCEPTANCE), @ExampleObject(name = "rate", value = MARKS)})))
    OrderAnswer act(@PathVariable String id, @PathVariable String step, @RequestBody(required = false) Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        OrderStep known = OrderStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        return OrderAnswer.of(orders.act(id, known, fields == null ? Map.of() : fields, actor, key), orders, actor);
    }

    @GetMapping(path = "/{id}/events", produces = "application/x-ndjson;charset=UTF-8")
    @Operation(summary = "导出全部记录", description = "每行一个 JSON 对象，按先后顺序。")
    String events(@PathVariable String id, Actor actor) {
        return OrderAnswer.events(orders.getOrder(id, actor), actor).stream().map(e -> JournalJson.write(e) + "\n").collect(Collectors.joining());
    }

    @GetMapping(path = "/{id}/slot.ics", produces = "text/calendar;charset=UTF-8")
    @Operation(summary = "把预约时段加进日历", description = "一个 iCalendar（RFC 5545）事件；还没有时段的回答 404。")
    String calendar(@PathVariable String id, Actor actor) {
        Order order = orders.getOrder(id, actor);
        SlotTime time = order.slot().filter(t -> !order.state().isOff()).orElseThrow(() -> new NotFound("预约时段", id));
        return SlotCalendar.of(order, time);
    }
}
