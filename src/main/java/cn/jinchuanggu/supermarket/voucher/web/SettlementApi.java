package cn.jinchuanggu.supermarket.voucher.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import cn.jinchuanggu.shared.CapitalAmount;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.voucher.Settlement;
import cn.jinchuanggu.supermarket.voucher.Settlements;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Settlements of used vouchers with providers over HTTP. */
@RestController
@RequestMapping("/api/vouchers/settlements")
@Tag(name = "创新券结算", description = "一个月一家服务机构一张；核对一次，拨付一次")
class SettlementApi {

    private static final String KEY = "Idempotency-Key";

    private final Settlements settlements;

    SettlementApi(Settlements settlements) {
        this.settlements = settlements;
    }

    /** @param id empty while nobody has confirmed it */
    record SettlementAnswer(String id, String month, String providerId, String providerName, boolean illustrative, String state, String stateLabel, String amount,
            String amountInCapitals,
            int uses, LocalDate confirmedOn, LocalDate paidOn) {

        static SettlementAnswer of(Settlement s) {
            return new SettlementAnswer(s.id(), s.month().toString(), s.providerId(), s.providerName(), s.illustrative(), s.state().name(), s.state().label(),
                    s.amount().plain(), CapitalAmount.of(s.amount()), s.uses(), s.confirmedOn(), s.paidOn());
        }
    }

    @GetMapping
    @Operation(summary = "一个月的结算单", description = "month 如 2026-10。服务机构只看到自己的。")
    Page<SettlementAnswer> list(@RequestParam String month, @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size, Actor actor) {
        return settlements.list(SettlementPages.month(month), new Paging(page, size), actor).map(SettlementAnswer::of);
    }

    @GetMapping("/export.{ending:xlsx|csv}")
    @Operation(summary = "导出一个月的结算单", description = "与列表同样的月份和次序，全部页。单元格都是文字。")
    ResponseEntity<TextTable> exportMonth(@PathVariable String ending, @RequestParam String month, Actor actor) {
        YearMonth asked = SettlementPages.month(month);
        return TableAnswer.of(ending, VoucherTables.settlements(asked, settlements.listAll(asked, actor)));
    }

    @PostMapping
    @Operation(summary = "核对", description = "{\"month\": \"2026-10\", \"providerId\": \"…\", \"illustrative\": false}；月份结束之后由园区运营核对，再次核对回答 409。")
    SettlementAnswer confirm(@RequestBody Map<String, Object> fields, @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        return SettlementAnswer.of(settlements.confirm(SettlementPages.month(String.valueOf(fields.get("month"))), String.valueOf(fields.get("providerId")),
                Boolean.parseBoolean(String.valueOf(fields.get("illustrative"))), actor, key));
    }

    @GetMapping("/{id}")
    @Operation(summary = "一张结算单")
    SettlementAnswer get(@PathVariable String id, Actor actor) {
        return SettlementAnswer.of(settlements.getSettlement(id, actor));
    }

    @GetMapping("/{id}/export.{kind:xlsx|csv}")
    @Operation(summary = "导出结算单", description = "明细、合计和大写金额。")
    ResponseEntity<TextTable> export(@PathVariable String id, @PathVariable String kind, Actor actor) {
        Settlement settlement = settlements.getSettlement(id, actor);
        return TableAnswer.of(kind, VoucherTables.settlement(settlement, settlements.listUses(settlement)));
    }

    @PostMapping("/{id}/pay")
    @Operation(summary = "登记拨付", description = "{\"day\": \"2026-11-05\", \"document\": \"…\"}；财政复核办理，核对的人不能拨付。")
    SettlementAnswer pay(@PathVariable String id, @RequestBody Map<String, Object> fields, @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        return SettlementAnswer.of(settlements.pay(id, fields, actor, key));
    }
}
