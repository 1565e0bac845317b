package cn.jinchuanggu.engagement.introduction.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.introduction.IntroductionLists;
import cn.jinchuanggu.engagement.introduction.IntroductionState;
import cn.jinchuanggu.engagement.introduction.IntroductionSummary;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The broker's board by state, and the statement of what was introduced, on which fees rest. */
@Controller
@Tag(name = "引荐")
class BrokerBoardPages {


    private final IntroductionLists lists;

    BrokerBoardPages(IntroductionLists lists) {
        this.lists = lists;
    }

    /**
     * The introductions in one state, the first due first.
     *
     * @param late  how many of those shown are past their day
     * @param all   how many there are in this state
     * @param lines the first of them
     */
    public record Column(IntroductionState state, String label, String tone, long late, long all, List<IntroductionLine> lines) {
    }

    @GetMapping("/broker/introductions")
    String board(Actor actor, Model model) {
        model.addAttribute("columns", Arrays.stream(IntroductionState.values()).map(s -> column(s, actor)).filter(c -> !c.lines().isEmpty()).toList());
        return "engagement/board";
    }

    @GetMapping("/broker/statement")
    String statement(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        IntroductionFilters asked = ListAddress.read(address, IntroductionFilters::of, model, response);
        model.addAttribute("lines", lines(lists.listForStatement(asked.filter(), actor), actor));
        model.addAttribute("texts", asked.texts());
        model.addAttribute("sort", asked.filter().sort());
        model.addAttribute("export", asked.href("/api/broker/statement.xlsx"));
        return "engagement/statement";
    }

    @GetMapping("/api/broker/statement")
    @ResponseBody
    @Operation(summary = "我的引荐清单", description = "本人提出的引荐，服务费结算的依据。from、through 按提出日期；state、q、sort 同列表。")
    List<IntroductionLine> list(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        return lines(lists.listForStatement(IntroductionFilters.of(address).filter(), actor), actor);
    }

    @GetMapping("/api/broker/statement.xlsx")
    @Operation(summary = "我的引荐清单（Excel）", description = "与清单同样的条件和次序。单元格都是文字。")
    ResponseEntity<TextTable> xlsx(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        LocalDate today = lists.today();
        return TableAnswer.xlsx(StatementExport.table("引荐清单",
                lists.listAllForStatement(IntroductionFilters.of(address).filter(), actor).map(s -> IntroductionLine.of(s, actor, today))));
    }

    private Column column(IntroductionState state, Actor actor) {
        Page<IntroductionSummary> page = lists.findForBoard(state, actor).page();
        List<IntroductionLine> lines = lines(page.items(), actor);
        return new Column(state, state.label(), state.tone(), lines.stream().filter(IntroductionLine::late).count(), page.total(), lines);
    }

    private List<IntroductionLine> lines(List<IntroductionSummary> found, Actor actor) {
        return found.stream().map(s -> IntroductionLine.of(s, actor, lists.today())).toList();
    }
}
