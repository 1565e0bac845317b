package cn.jinchuanggu.supermarket.request;

import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.listing.Masking;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads what is sent with a request and its steps, all problems together. */
final class RequestFields {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_LINE = 100;
    private static final int MOST_DAYS = 3_650;
    private static final int MOST_ENTRIES = 100_000;

    private RequestFields() {
    }

    /**
     * What a step says; what it does not ask for is empty.
     *
     * @param offer number of the offer that is accepted
     * @param note  empty for nothing
     */
    record Step(Optional<Integer> version, String serviceId, Money price, Integer days, Integer offer, boolean voucher, String note) {
    }

    /** The facts of a published request. @throws InvalidInput with every problem of the fields */
    static Map<String, Object> published(Map<String, ?> fields, LocalDate today) {
        InputFields in = new InputFields(fields);
        String text = in.text("text", "要办的事", LONGEST);
        if (text == null) {
            in.refuse("text", "要写明要办的事。", "请写清对象、标准和希望的结果。");
        } else if (Masking.hasContact(text)) {
            in.refuse("text", "要办的事里有电话、邮箱、网址或信用代码。", "请删去；选定报价之后双方在订单里联系。");
        }
        String category = in.text("category", "类别", LONGEST_LINE);
        String segment = in.text("segment", "细分领域", LONGEST_LINE);
        if (segment != null && Codes.findTrackOfSegment(segment).isEmpty()) {
            in.refuse("segment", "没有这个细分领域。", "请从列表里选。");
        }
        BigDecimal budget = in.money("budget", "预算");
        LocalDate by = in.date("by", "希望完成的日期");
        if (by != null && by.isBefore(today)) {
            in.refuse("by", "希望完成的日期已经过去。", "请填写今天以后的日期。");
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("voucher", in.flag("voucher", "希望用创新券"));
        facts.put("masked", in.flag("masked", "隐名"));
        in.finish();
        facts.put("text", text);
        facts.put("category", category);
        facts.put("segment", segment);
        facts.put("budgetYuan", budget);
        facts.put("by", by == null ? null : by.toString());
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    /** @throws InvalidInput with every problem of the fields */
    static Step step(RequestStep step, Map<String, ?> fields) {
        InputFields in = new InputFields(fields);
        Optional<Integer> version = Optional.ofNullable(in.number("version", "版本号", 1, MOST_ENTRIES));
        boolean offering = step == RequestStep.OFFER;
        String service = offering ? needed(in, "serviceId", "用哪项服务", in.text("serviceId", "用哪项服务", LONGEST_LINE)) : null;
        BigDecimal price = offering ? in.money("priceYuan", "报价") : null;
        if (offering && (price == null || price.signum() == 0)) {
            in.refuse("priceYuan", "报价应当是大于 0 的金额。", "单位是元，可以写 2万。");
        }
        Integer days = offering ? needed(in, "days", "多少天完成", in.number("days", "多少天完成", 1, MOST_DAYS)) : null;
        Integer offer = step == RequestStep.ACCEPT ? needed(in, "offer", "选哪个报价", in.number("offer", "选哪个报价", 1, MOST_ENTRIES)) : null;
        boolean voucher = step == RequestStep.ACCEPT && in.flag("voucher", "用创新券");
        String note = in.text("note", "说明", LONGEST);
        if (note != null && Masking.hasContact(note)) {
            in.refuse("note", "说明里有电话、邮箱、网址或信用代码。", "请删去。");
        }
        in.finish();
        return new Step(version, service, price == null ? null : new Money(price), days, offer, voucher, note == null ? "" : note);
    }

    private static <T> T needed(InputFields in, String field, String label, T value) {
        return value == null ? in.refuse(field, "要写明" + label + "。", "") : value;
    }
}
