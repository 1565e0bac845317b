package cn.jinchuanggu.policy.claim.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import cn.jinchuanggu.policy.claim.ClaimLists;
import cn.jinchuanggu.policy.claim.ClaimState;
import cn.jinchuanggu.policy.claim.ClaimSummary;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.WholeList;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Claims as a list, and as files of exactly that list. */
@RestController
@RequestMapping("/api/claims")
@Tag(name = "申报台账")
class ClaimListApi {

    private final ClaimLists lists;

    ClaimListApi(ClaimLists lists) {
        this.lists = lists;
    }

    /** @param counts by state, the state of the filter passed over */
    record ListAnswer(Page<ClaimLine> page, Map<ClaimState, Long> counts) {
    }

    @GetMapping
    @Operation(summary = "列出申报", description = "申报单位只看到自己的；政策审核、财政复核和园区运营看到全部。")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "状态，如 SUBMITTED")
    @Parameter(name = "article", in = ParameterIn.QUERY, description = "条号 1 至 20")
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "统一社会信用代码，或名称的一部分")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "起草的年份")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "编号、单位、条款或事项的一部分")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "newest 最近起草（默认）、oldest 先起草、changed 最近变化、unchanged 最久没有变化、amount 金额大（决定的，没有决定时测算的）、unit 按单位")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "页码，从 1 起")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "每页条数，1 至 100")
    ListAnswer list(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        ClaimFilters asked = ClaimFilters.of(address);
        ClaimLists.Found found = lists.find(asked.filter(), asked.paging(), actor);
        return new ListAnswer(found.page().map(ClaimLine::of), found.counts());
    }

    @GetMapping("/export.xlsx")
    @Operation(summary = "导出为 Excel", description = "与列表同样的条件和次序，全部页。单元格都是文字。")
    ResponseEntity<TextTable> xlsx(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        return TableAnswer.xlsx(ClaimExport.table(all(address, actor)));
    }

    @GetMapping("/export.csv")
    @Operation(summary = "导出为 CSV", description = "与列表同样的条件和次序，全部页。")
    ResponseEntity<TextTable> csv(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        return TableAnswer.csv(ClaimExport.table(all(address, actor)));
    }

    private WholeList<ClaimSummary> all(Map<String, String> address, Actor actor) {
        return lists.listAll(ClaimFilters.of(address).filter(), actor);
    }
}
