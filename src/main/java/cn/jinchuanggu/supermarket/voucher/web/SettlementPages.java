package cn.jinchuanggu.supermarket.voucher.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.listing.web.StepPost;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.CapitalAmount;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.voucher.Settlement;
import cn.jinchuanggu.supermarket.voucher.Settlements;
import cn.jinchuanggu.supermarket.voucher.VoucherGrants;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is settled with providers, for the operator, the finance reviewer and the provider: the list of a month, one sheet. */
@Controller
class SettlementPages {

    private static final int SIZE = 50;

    private final Settlements settlements;
    private final Clock clock;

    SettlementPages(Settlements settlements, Clock clock) {
        this.settlements = settlements;
        this.clock = clock;
    }

    /** @param month of the uses */
    public record Asked(YearMonth month, Paging paging) {

        public String href() {
            return "/vouchers/settlements?month=" + month;
        }
    }

    @GetMapping("/vouchers/settlements")
    String list(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        if (!VoucherGrants.seesAll(actor) && actor.partyId() == null) {
            throw new NotAllowed("结算单给园区运营、财政复核和服务机构看。");
        }
        Asked asked = ListAddress.read(address, this::asked, model, response);
        model.addAttribute("asked", asked);
        model.addAttribute("over", YearMonth.now(clock.withZone(ZoneId.of("Asia/Shanghai"))).isAfter(asked.month()));
        model.addAttribute("page", settlements.list(asked.month(), asked.paging(), actor));
        model.addAttribute("mayConfirm", actor.has(Role.OPERATOR));
        return "supermarket/settlements";
    }

    @PostMapping("/vouchers/settlements")
    String confirm(@RequestParam Map<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        Map<String, String> address = new LinkedHashMap<>(Map.of("month", sent.getOrDefault("month", "")));
        StepPost post = new StepPost("confirm", "核对结算单", sent);
        String[] id = new String[1];
        if (post.isTaken((fields, key) -> {
            Settlement confirmed = settlements.confirm(month((String) fields.get("month")), (String) fields.get("providerId"),
                    Boolean.parseBoolean((String) fields.get("illustrative")), actor, key);
            id[0] = confirmed.id();
            return confirmed.state().label();
        }, model, response, news)) {
            return "redirect:/vouchers/settlements/" + id[0];
        }
        return list(address, actor, model, response);
    }

    @GetMapping("/vouchers/settlements/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        Settlement settlement = settlements.getSettlement(id, actor);
        model.addAttribute("settlement", settlement);
        model.addAttribute("uses", settlements.listUses(settlement));
        model.addAttribute("capitals", CapitalAmount.of(settlement.amount()));
        boolean mayPay = actor.has(Role.FINANCE_REVIEWER) && settlement.state() == Settlement.State.CONFIRMED;
        model.addAttribute("open", mayPay ? List.of(Settlements.PAYMENT) : List.of());
        return "supermarket/settlement";
    }

    @PostMapping("/vouchers/settlements/{id}/pay")
    String pay(@PathVariable String id, @RequestParam Map<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        StepPost post = new StepPost("pay", "登记拨付", sent);
        if (post.isTaken((fields, key) -> {
            fields.remove("version"); // a list that was confirmed changes only by this step
            return settlements.pay(id, fields, actor, key).state().label();
        }, model, response, news)) {
            return "redirect:/vouchers/settlements/" + id;
        }
        return show(id, actor, model);
    }

    /** The month before this one when none is named: the one that can be settled. */
    private Asked asked(Map<String, String> address) {
        String month = address.getOrDefault("month", "");
        YearMonth last = YearMonth.now(clock.withZone(ZoneId.of("Asia/Shanghai"))).minusMonths(1);
        InputFields fields = new InputFields(address);
        Integer page = fields.number("page", "页码", 1, Paging.LAST_PAGE);
        Integer size = fields.number("size", "每页条数", 1, Paging.LARGEST_PAGE);
        return new Asked(month.isBlank() ? last : month(month), new Paging(page == null ? 1 : page, size == null ? SIZE : size));
    }

    static YearMonth month(String text) {
        try {
            return YearMonth.parse(text == null ? "" : text.strip());
        } catch (DateTimeException e) {
            throw new InvalidInput("month", "“" + text + "”不是月份。", "请写成 2026-10。");
        }
    }
}
