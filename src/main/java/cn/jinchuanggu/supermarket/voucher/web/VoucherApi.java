package cn.jinchuanggu.supermarket.voucher.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Saying;
import cn.jinchuanggu.supermarket.voucher.Budget;
import cn.jinchuanggu.supermarket.voucher.GrantStep;
import cn.jinchuanggu.supermarket.voucher.VoucherBalance;
import cn.jinchuanggu.supermarket.voucher.VoucherGrant;
import cn.jinchuanggu.supermarket.voucher.VoucherGrants;
import cn.jinchuanggu.supermarket.voucher.VoucherShare;
import cn.jinchuanggu.supermarket.voucher.VoucherTerms;
import cn.jinchuanggu.supermarket.voucher.Vouchers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Vouchers over HTTP: settings, balance, budgets, applications. Money is a decimal string in yuan. */
@RestController
@RequestMapping("/api/vouchers")
@Tag(name = "创新券", description = "额度的申领与审批、余额、预算；参数是园区的设置，不是政策原文")
class VoucherApi {

    private static final String KEY = "Idempotency-Key";

    private final Vouchers vouchers;
    private final VoucherGrants grants;
    private final Clock clock;

    VoucherApi(Vouchers vouchers, VoucherGrants grants, Clock clock) {
        this.vouchers = vouchers;
        this.grants = grants;
        this.clock = clock;
    }

    /** @param share of the price, 0 to 1 */
    record TermsAnswer(LocalDate from, LocalDate through, String perUse, String yearly, String share, String applicants, List<String> categories, String source) {

        static TermsAnswer of(VoucherTerms t) {
            return new TermsAnswer(t.period().from(), t.period().through(), t.perUse().plain(), t.yearly().plain(), t.share().toPlainString(),
                    t.applicants(), t.categories(), t.source());
        }
    }

    /** @param through last day on which the rest may be reserved; null when nothing was granted */
    record BalanceAnswer(int year, String granted, String reserved, String used, String free, String lapsed, LocalDate through) {
    }

    record GrantAnswer(String id, int year, String partyId, String partyName, boolean illustrative, String state, String stateLabel, String asked, String granted,
            LocalDate through,
            String purpose, String reason, LocalDate appliedOn, LocalDate decidedOn, int version) {

        static GrantAnswer of(VoucherGrant g) {
            return new GrantAnswer(g.id(), g.year(), g.partyId(), g.partyName(), g.illustrative(), g.state().name(), g.state().label(), g.asked().plain(),
                    g.granted().plain(), g.through(), g.purpose(), g.reason(), g.appliedOn(), g.decidedOn(), g.version());
        }
    }

    record BudgetAnswer(int year, boolean illustrative, String total, String granted, String left, String reserved, String used, String document) {

        static BudgetAnswer of(Budget b) {
            return new BudgetAnswer(b.year(), b.illustrative(), b.total().plain(), b.granted().plain(), b.left().plain(),
                    b.reserved().plain(), b.used().plain(), b.document());
        }
    }

    @GetMapping("/terms")
    @Operation(summary = "园区的设置", description = "曾经和现行的设置，按日期。政策第八条没有写金额，来源写在 source。")
    List<TermsAnswer> terms() {
        return VoucherTerms.all().stream().map(TermsAnswer::of).toList();
    }

    @GetMapping("/balance")
    @Operation(summary = "我的余额", description = "本单位今年已批准、已预留、已使用、可用和已失效的金额；五项对得上到分。")
    BalanceAnswer balance(Actor actor) {
        if (actor.partyId() == null) {
            throw new NotAllowed("您的账号没有代表企业。");
        }
        LocalDate today = today();
        VoucherBalance b = vouchers.balance(actor.partyId(), today.getYear());
        return new BalanceAnswer(today.getYear(), b.granted().plain(), b.reserved().plain(), b.used().plain(),
                b.free(today).plain(), b.lapsed(today).plain(), b.through());
    }

    @GetMapping("/preview")
    @Operation(summary = "能抵扣多少", description = "本单位今天购买这项服务，价格 priceYuan 里创新券最多付多少，以及每一项限制。")
    PreviewAnswer preview(@RequestParam String serviceId, @RequestParam String priceYuan, Actor actor) {
        InputFields in = new InputFields(Map.of("priceYuan", priceYuan));
        BigDecimal price = in.money("priceYuan", "价格");
        in.finish();
        VoucherShare share = vouchers.previewFor(actor.partyId(), serviceId, price == null ? Money.ZERO : new Money(price), today());
        return new PreviewAnswer(share.amount().plain(), share.reasons());
    }

    record PreviewAnswer(String amount, List<Saying> reasons) {
    }

    @GetMapping("/budgets/{year}")
    @Operation(summary = "一年的预算", description = "真实企业和示例企业各一项。园区运营、政策审核、财政复核可以看。")
    List<BudgetAnswer> budgets(@PathVariable int year, Actor actor) {
        if (!VoucherGrants.seesAll(actor)) {
            throw new NotAllowed("预算给园区运营、政策审核和财政复核看。");
        }
        return List.of(BudgetAnswer.of(grants.budget(year, false)), BudgetAnswer.of(grants.budget(year, true)));
    }

    @PostMapping("/budgets")
    @Operation(summary = "设定预算", description = "{\"year\": 2026, \"amountYuan\": 500000, \"document\": \"…\", \"illustrative\": false}；不能少于已经批准的。")
    BudgetAnswer setBudget(@RequestBody Map<String, Object> fields, @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        return BudgetAnswer.of(grants.setBudget(fields, actor, key));
    }

    @GetMapping("/grants")
    @Operation(summary = "列出申领", description = "企业看到自己的；园区运营、政策审核、财政复核看到全部。参数 year、state、q、sort（newest 最近申领，默认；oldest 先申领、asked 申领额度大、granted 批准额度大、unit 按企业）、page、size。")
    Page<GrantAnswer> list(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        VoucherFilters asked = VoucherFilters.of(address);
        return grants.list(asked.query(), asked.paging(), actor).map(GrantAnswer::of);
    }

    @GetMapping("/grants/export.{kind:xlsx|csv}")
    @Operation(summary = "导出申领", description = "与列表同样的条件和次序，全部页。")
    ResponseEntity<TextTable> export(@PathVariable String kind, @Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        return TableAnswer.of(kind, VoucherTables.grants(grants.listAll(VoucherFilters.of(address).query(), actor)));
    }

    @PostMapping("/grants")
    @Operation(summary = "申领额度", description = "{\"amountYuan\": 20000, \"purpose\": \"…\", \"declared\": true}")
    GrantAnswer apply(@RequestBody Map<String, Object> fields, @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        return GrantAnswer.of(grants.apply(fields, actor, key));
    }

    @GetMapping("/grants/{id}")
    @Operation(summary = "查看一件申领", description = "别人的申领回答 404。")
    GrantAnswer get(@PathVariable String id, Actor actor) {
        return GrantAnswer.of(grants.getGrant(id, actor));
    }

    @PostMapping("/grants/{id}/{step}")
    @Operation(summary = "办理申领", description = "步骤 grant（amountYuan）、refuse（note）、withdraw。403 不由您办理，409 已经办理，422 列出全部问题，包括超过预算或年度上限。")
    GrantAnswer act(@PathVariable String id, @PathVariable String step, @RequestBody(required = false) Map<String, Object> fields,
            @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        GrantStep known = GrantStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        return GrantAnswer.of(grants.act(id, known, Optional.ofNullable(fields).orElse(Map.of()), actor, key));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }
}
