package cn.jinchuanggu.cockpit.revenue.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.cockpit.revenue.Revenues;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reports of revenue for programs. */
@RestController
@RequestMapping("/api/revenue")
@Tag(name = "营业收入填报", description = "在驻企业按季度填报营业收入，驾驶舱的 K3 由它相加；只有企业自己和园区人员可以看")
class RevenueApi {

    private static final String KEY = "Idempotency-Key";
    private static final String KEY_TEXT = "同一账户用同一个键再发一次同样的请求，得到同样的答复，不会办两次。";
    private static final String QUARTER = """
            {"year": 2026, "quarter": 3, "revenueYuan": "1200万元", "source": "2026 年 9 月利润表"}""";

    private final Revenues revenues;

    RevenueApi(Revenues revenues) {
        this.revenues = revenues;
    }

    @GetMapping("/{id}")
    @Operation(summary = "一家企业填报的营业收入", description = "最近的季度在前。id 是企业的编号；企业只能看自己的。")
    List<RevenueView> list(@PathVariable String id, Actor actor) {
        return revenues.list(id, actor).stream().map(RevenueView::of).toList();
    }

    @PostMapping("/{id}")
    @Operation(summary = "填报一个季度", description = "企业自己或园区运营填报，季度结束以后；同一季度再报一次就是更正，两次都记在台账里。金额单位元，可以写 1200万元。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(QUARTER))))
    RevenueView report(@PathVariable String id, @RequestBody Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        return RevenueView.of(revenues.report(id, fields, actor, key));
    }
}
