package cn.jinchuanggu.chain.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.chain.Aids;
import cn.jinchuanggu.chain.Chain;
import cn.jinchuanggu.chain.ChainGaps;
import cn.jinchuanggu.chain.ChainGaps.Supply;
import cn.jinchuanggu.chain.Facts;
import cn.jinchuanggu.chain.Positions;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.reference.Codes;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The two chains with their figures and lists, and where one entity stands. */
@Controller
class ChainPages {

    private final Positions positions;
    private final ChainGaps gaps;
    private final Aids aids;

    ChainPages(Positions positions, ChainGaps gaps, Aids aids) {
        this.positions = positions;
        this.gaps = gaps;
        this.aids = aids;
    }

    @GetMapping("/chain")
    String chains(@RequestParam Map<String, String> address, Model model, HttpServletResponse response) {
        ChainAddress asked = ListAddress.read(address, ChainAddress::of, model, response);
        List<Supply> supplies = gaps.list(asked.illustrative());
        model.addAttribute("illustrative", asked.illustrative());
        model.addAttribute("chains", Arrays.stream(Chain.values())
                .map(c -> FiguresView.of(c, positions.count(c, asked.illustrative()), supplies, asked)).toList());
        if (asked.chain() != null) {
            model.addAttribute("page", positions.list(asked.chain(), asked.illustrative(), asked.step(), asked.track(), asked.paging()));
            model.addAttribute("href", asked.to(asked.chain(), asked.step(), asked.track()));
            model.addAttribute("listTitle", (asked.track() == null ? "" : Codes.nameOf(asked.track()) + "，")
                    + (asked.step() == 0 ? "还不能判断" : asked.chain().steps().get(asked.step() - 1).name()));
        }
        return "chain/chains";
    }

    @GetMapping("/chain/{id}")
    String position(@PathVariable String id, Actor reader, Model model) {
        Facts facts = positions.getFacts(id, reader);
        model.addAttribute("position", PositionView.of(facts, positions.position(facts), check -> aids.list(check.criterion(), facts)));
        return "chain/position";
    }
}
