package cn.jinchuanggu.collaboration.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.collaboration.PartnerList;
import cn.jinchuanggu.collaboration.PartnerQuestion;
import cn.jinchuanggu.collaboration.Partners;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Partners for programs; open to everybody. */
@RestController
@Tag(name = "图谱", description = "对象、它的周围、它的合作伙伴")
class PartnerApi {

    private static final int STANDARD = 10;

    private final Partners partners;

    PartnerApi(Partners partners) {
        this.partners = partners;
    }

    @GetMapping("/api/entities/{id}/partners")
    @Operation(summary = "建议的合作伙伴，附理由和引荐路径", description = "reasons 的分数之和等于 score。mode 为 similar（相似优势）、complementary（你缺的，缺省）或 likely（可能往来）。"
            + "cutTopics 是关系太多、没有看全的方向。隐名条目只对本单位自己的账号计入。")
    @Parameter(name = "mode", in = ParameterIn.QUERY, description = "similar、complementary 或 likely")
    @Parameter(name = "track", in = ParameterIn.QUERY, description = "伙伴所属产业，例如 track-equipment")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "伙伴类型：Enterprise、Institution、Platform、Expert、ServiceProvider 或 Fund")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "六位行政区划代码")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 到 50")
    PartnerList partners(@PathVariable String id, @Parameter(hidden = true) @RequestParam Map<String, String> address, Actor viewer) {
        return partners.listPartners(id, PartnerQuestion.of(address, STANDARD), viewer);
    }
}
