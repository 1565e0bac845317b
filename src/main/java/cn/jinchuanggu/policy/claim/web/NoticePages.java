package cn.jinchuanggu.policy.claim.web;

import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.policy.claim.ClaimLists;
import cn.jinchuanggu.policy.claim.ClaimState;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the public may read of claims: who gets how much under which article, and until when objections are taken. */
@Controller
@Tag(name = "申报台账")
class NoticePages {

    private static final String UNNAMED = "单位名称不公开";

    private final ClaimLists lists;
    private final Entities entities;

    NoticePages(ClaimLists lists, Entities entities) {
        this.lists = lists;
        this.entities = entities;
    }

    /**
     * A line of the public list.
     *
     * @param unit          the name in the graph; of a unit that is not public, that it is not
     * @param amount        decided, yuan with two decimals
     * @param onNotice      whether objections are still taken
     * @param objectionOpen whether one is being looked at
     */
    public record NoticeLine(String unit, boolean illustrative, int article, String articleName, String amount, String state, boolean onNotice, LocalDate from,
            LocalDate through, boolean objectionOpen) {

        public String shownAmount() {
            return Money.of(amount).display();
        }
    }

    @GetMapping("/policy/notices")
    String notices(@RequestParam Map<String, String> address, Model model, HttpServletResponse response) {
        NoticeFilters asked = ListAddress.read(address, NoticeFilters::of, model, response);
        Page<NoticeLine> page = page(asked);
        model.addAttribute("asked", asked);
        model.addAttribute("page", page);
        model.addAttribute("running", page.items().stream().filter(NoticeLine::onNotice).toList());
        model.addAttribute("granted", page.items().stream().filter(l -> !l.onNotice()).toList());
        return "policy/notices";
    }

    @GetMapping("/api/policy/notices")
    @ResponseBody
    @Operation(summary = "公示与已批准的补助", description = "公开：单位、条款、金额、公示期。不含合同、成果和个人信息。正在公示的在前，一页最多 100 件。")
    @Parameter(name = "article", in = ParameterIn.QUERY, description = "第几条，1 至 20")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "页码，从 1 起")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "每页条数，最多 100")
    List<NoticeLine> list(@Parameter(hidden = true) @RequestParam Map<String, String> address) {
        return page(NoticeFilters.of(ListAddress.ofLargestPages(address))).items();
    }

    private Page<NoticeLine> page(NoticeFilters asked) {
        Page<ClaimLists.Published> published = lists.listPublished(asked.article(), asked.paging());
        Map<String, String> names = entities.namesOf(published.items().stream().map(p -> p.claim().applicant().partyId()).distinct().toList());
        return published.map(p -> new NoticeLine(names.getOrDefault(p.claim().applicant().partyId(), UNNAMED), p.claim().applicant().illustrative(),
                p.claim().article(), p.claim().articleName(), ClaimAnswer.money(p.claim().decidedAmount().orElseThrow()), p.claim().state().label(),
                p.claim().state() == ClaimState.NOTICE, p.notice().from(), p.notice().through(), p.notice().open()));
    }
}
