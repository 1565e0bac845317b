package cn.jinchuanggu.supermarket.order.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.supermarket.order.Slot;
import cn.jinchuanggu.supermarket.order.Slots;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Times of services over HTTP. */
@RestController
@Tag(name = "服务订单")
class SlotApi {

    private static final String SLOT = """
            {"serviceId": "serv-q-02", "day": "2026-12-01", "part": "MORNING", "capacity": 2}""";

    private final Slots slots;

    SlotApi(Slots slots) {
        this.slots = slots;
    }

    /** @param slot as a booking names it; @param left how many more orders it takes */
    record SlotAnswer(String serviceId, String slot, String display, int capacity, int left) {

        static SlotAnswer of(Slot slot) {
            return new SlotAnswer(slot.serviceId(), slot.time().text(), slot.time().display(), slot.capacity(), slot.left());
        }
    }

    @GetMapping("/api/services/{id}/slots")
    @Operation(summary = "一项服务可以预约的时段", description = "公开。从今天起还有余位的，先的在前；没有发布时段的回答空列表，预约时可以写任何一天。")
    List<SlotAnswer> list(@PathVariable String id) {
        return slots.listOpen(id).stream().map(SlotAnswer::of).toList();
    }

    @PostMapping("/api/orders/slots")
    @Operation(summary = "发布或修改一个预约时段", description = "服务机构为自己的服务发布：日期、上午下午或全天、最多接几单。再发一次就是修改；不能少于已经预约的单数。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(name = "时段", value = SLOT))))
    SlotAnswer publish(@RequestBody Map<String, Object> fields, Actor actor) {
        return SlotAnswer.of(slots.publish(fields, actor));
    }
}
