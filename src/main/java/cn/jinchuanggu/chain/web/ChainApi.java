package cn.jinchuanggu.chain.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.chain.Aids;
import cn.jinchuanggu.chain.Chain;
import cn.jinchuanggu.chain.ChainGaps;
import cn.jinchuanggu.chain.ChainGaps.Supply;
import cn.jinchuanggu.chain.Facts;
import cn.jinchuanggu.chain.Positions;
import cn.jinchuanggu.chain.Standing;
import cn.jinchuanggu.shared.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The chains for programs. */
@RestController
@RequestMapping("/api/chain")
@Tag(name = "链条位置", description = "成果在技术转化链条、企业在接力式培育链条上的位置：依据、下一步缺什么、谁能提供")
class ChainApi {

    private final Positions positions;
    private final ChainGaps gaps;
    private final Aids aids;

    ChainApi(Positions positions, ChainGaps gaps, Aids aids) {
        this.positions = positions;
        this.gaps = gaps;
        this.aids = aids;
    }

    /** @param page those at the chosen step; null when none was chosen */
    record ChainsAnswer(boolean illustrative, List<FiguresView> chains, Page<Standing> page) {
    }

    @GetMapping
    @Operation(summary = "每一步有多少", description = "真实和示例分开；给出 chain 和 step 时附上这一步的名单。只用公开的事实。")
    @Parameter(name = "data", in = ParameterIn.QUERY, description = "demo（示例）或 real（真实）")
    @Parameter(name = "chain", in = ParameterIn.QUERY, description = "conversion 或 carrier")
    @Parameter(name = "step", in = ParameterIn.QUERY, description = "第几步，0 为还不能判断")
    @Parameter(name = "track", in = ParameterIn.QUERY, description = "产业编号")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "页码，从 1 起")
    ChainsAnswer chains(@Parameter(hidden = true) @RequestParam Map<String, String> address) {
        ChainAddress asked = ChainAddress.of(address);
        List<Supply> supplies = gaps.list(asked.illustrative());
        return new ChainsAnswer(asked.illustrative(), Arrays.stream(Chain.values())
                .map(c -> FiguresView.of(c, positions.count(c, asked.illustrative()), supplies, asked)).toList(),
                asked.chain() == null ? null : positions.list(asked.chain(), asked.illustrative(), asked.step(), asked.track(), asked.paging()));
    }

    @GetMapping("/{entityId}")
    @Operation(summary = "一项成果或一家企业的位置", description = "企业自己和园区人员还能看到年度数据算出的部分，其他人看到“未知”。")
    PositionView position(@PathVariable String entityId, Actor reader) {
        Facts facts = positions.getFacts(entityId, reader);
        return PositionView.of(facts, positions.position(facts), check -> aids.list(check.criterion(), facts));
    }
}
