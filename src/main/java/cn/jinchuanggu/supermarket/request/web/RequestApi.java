package cn.jinchuanggu.supermarket.request.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.supermarket.request.Offer;
import cn.jinchuanggu.supermarket.request.RequestStep;
import cn.jinchuanggu.supermarket.request.RequestSummary;
import cn.jinchuanggu.supermarket.request.ServiceRequest;
import cn.jinchuanggu.supermarket.request.ServiceRequests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
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

/** Requests over HTTP. Money is a decimal string in yuan. */
@RestController
@RequestMapping("/api/requests")
@Tag(name = "我要找人代办", description = "企业写下要办的事，服务机构报价，选定的成为订单")
class RequestApi {

    private static final String KEY = "Idempotency-Key";

    private final ServiceRequests requests;

    RequestApi(ServiceRequests requests) {
        this.requests = requests;
    }

    record OfferAnswer(int number, String providerId, String providerName, String serviceId, String serviceName, String price, int days, String words, LocalDate on) {

        static OfferAnswer of(Offer o) {
            return new OfferAnswer(o.number(), o.providerId(), o.providerName(), o.serviceId(), o.serviceName(), o.price().plain(), o.days(), o.words(), o.on());
        }
    }

    /** @param partyName of who asks; withheld from providers while it is masked and their offer is not accepted */
    record RequestAnswer(String id, String state, String stateLabel, int version, String partyName, boolean masked, boolean illustrative, String text, String category,
            String segment,
            String budget, LocalDate by, boolean voucher, List<OfferAnswer> offers, Integer acceptedOffer, String orderId) {

        static RequestAnswer of(ServiceRequest r) {
            return new RequestAnswer(r.id(), r.state().name(), r.state().label(), r.version(), r.partyName(), r.masked(), r.illustrative(), r.wanted().text(),
                    r.wanted().category().orElse(null),
                    r.wanted().segment().orElse(null), r.wanted().budget().map(Money::plain).orElse(null), r.wanted().by().orElse(null), r.wanted().voucher(),
                    r.offers().stream().map(OfferAnswer::of).toList(), r.acceptedOffer().orElse(null), r.orderId().orElse(null));
        }
    }

    record LineAnswer(String id, String title, String partyName, boolean illustrative, String category, String budget, LocalDate by, boolean voucher, String state,
            LocalDate publishedOn, int offers) {

        static LineAnswer of(RequestSummary r) {
            return new LineAnswer(r.id(), r.title(), r.partyName(), r.illustrative(), r.category(), r.budget() == null ? null : r.budget().plain(), r.by(), r.voucher(),
                    r.state().name(),
                    r.publishedOn(), r.offers());
        }
    }

    @GetMapping
    @Operation(summary = "列出代办", description = "提出的单位看到自己的，服务机构看到征集中的和自己报过价的，园区运营看到全部。参数 state、category、mine、q、sort（newest、wanted、budget、offers）、page、size。")
    Page<LineAnswer> list(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        RequestFilters asked = RequestFilters.of(address);
        return requests.list(asked.query(), asked.paging(), actor).map(LineAnswer::of);
    }

    @GetMapping("/export.{ending:xlsx|csv}")
    @Operation(summary = "导出代办", description = "与列表同样的条件和次序，全部页。单元格都是文字。")
    ResponseEntity<TextTable> export(@PathVariable String ending, @Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        return TableAnswer.of(ending, RequestExport.table(requests.listAll(RequestFilters.of(address).query(), actor)));
    }

    @PostMapping
    @Operation(summary = "发布代办",
            description = "{\"text\": \"…\", \"category\": \"检验检测\", \"segment\": \"…\", \"budget\": 20000, \"by\": \"2026-12-31\", \"voucher\": true, \"masked\": false}")
    RequestAnswer publish(@RequestBody Map<String, Object> fields, @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        return RequestAnswer.of(requests.publish(fields, actor, key));
    }

    @GetMapping("/{id}")
    @Operation(summary = "查看一件代办", description = "服务机构只看到自己的报价。")
    RequestAnswer get(@PathVariable String id, Actor actor) {
        return RequestAnswer.of(requests.getRequest(id, actor));
    }

    @PostMapping("/{id}/{step}")
    @Operation(summary = "办理一步", description = "offer（serviceId、priceYuan、days、note）、accept（offer、voucher）、close。选定的报价同时成为订单。403 不由您办理，409 状态不对，422 列出全部问题。")
    RequestAnswer act(@PathVariable String id, @PathVariable String step, @RequestBody(required = false) Map<String, Object> fields,
            @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        RequestStep known = RequestStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        return RequestAnswer.of(requests.act(id, known, Optional.ofNullable(fields).orElse(Map.of()), actor, key));
    }
}
