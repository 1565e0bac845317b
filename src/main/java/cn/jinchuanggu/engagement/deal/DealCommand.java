package cn.jinchuanggu.engagement.deal;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.fact.StepInput;
import cn.jinchuanggu.listing.PersonalData;
import cn.jinchuanggu.matching.feedback.RefusalCode;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A step as somebody wants to take it, with every answer read.
 *
 * @param version the version the person has seen; empty when a program does not care
 * @param note    empty for none
 * @param answers by the keys of {@link DealQuestions}, as the entry keeps them
 */
record DealCommand(DealStep step, Optional<Integer> version, String note, Map<String, Object> answers) {

    /** 国务院关于印发实施促进科技成果转化法若干规定的通知(国发〔2016〕16号):公示时间不少于 15 日. */
    static final int LEAST_DAYS = 15;
    private static final int MOST_DAYS = 90;
    private static final int BEST_SCORE = 100;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * @param fields as sent: {@code version, note} and the keys of {@link DealQuestions}
     * @param today  days in the future are refused
     * @throws InvalidInput with every problem of them
     */
    static DealCommand read(DealStep step, Map<String, ?> fields, LocalDate today) {
        StepInput input = StepInput.read(step.label(), DealQuestions.of(step), DealQuestions.words(step), fields);
        List<Problem> problems = input.facts().map(facts -> problems(step, facts, input.note(), today)).orElse(List.of());
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new DealCommand(step, input.version(), input.note(), input.facts().map(Facts::asMap).orElse(Map.of()));
    }

    /**
     * Looks at the answers beside what has happened in the deal.
     *
     * @throws InvalidInput when they cannot both be true
     */
    void check(Deal deal) {
        answer(DealQuestions.BUYER).filter(deal.supplierPartyId()::equals).ifPresent(buyer -> {
            throw new InvalidInput(DealQuestions.BUYER, "受让方不能就是供给方。", "请核对编号，不填就是需求方。");
        });
        if (step == DealStep.ACCEPT) {
            LocalDate signed = deal.findLast(DealStep.SIGN).orElseThrow().day();
            answer(DealQuestions.DAY).map(LocalDate::parse).filter(day -> day.isBefore(signed)).ifPresent(day -> {
                throw new InvalidInput(DealQuestions.DAY, "验收日期 " + day + " 早于签约的 " + signed + "。", "请按验收报告填写。");
            });
        }
    }

    /** What was answered to a question, as text; empty when nothing was. */
    Optional<String> answer(String key) {
        return Optional.ofNullable(answers.get(key)).map(Object::toString);
    }

    private static List<Problem> problems(DealStep step, Facts facts, String note, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        switch (step) {
            case NDA, ACCEPT -> document(facts, today, problems);
            case NEGOTIATE -> secrets(facts, problems);
            case EVALUATE -> scores(facts, problems);
            case PRICE -> price(facts, problems);
            case PUBLISH -> notice(facts, problems);
            case SHELVE, TERMINATE -> reason(facts, note, problems);
            default -> { } // nothing beyond what each question accepts
        }
        return problems;
    }

    private static void document(Facts facts, LocalDate today, List<Problem> problems) {
        facts.text(DealQuestions.HASH).filter(h -> !HASH.matcher(h).matches()).ifPresent(h ->
                problems.add(new Problem(DealQuestions.HASH, "SHA-256 是 64 位小写的十六进制数。", "可以用 sha256sum 算出文件的哈希值。")));
        facts.date(DealQuestions.DAY).filter(day -> day.isAfter(today)).ifPresent(day ->
                problems.add(new Problem(DealQuestions.DAY, "日期 " + day + " 还没有到。", "请填写文件上的日期。")));
    }

    private static void secrets(Facts facts, List<Problem> problems) {
        if (facts.bool(DealQuestions.SECRETS).orElseThrow()) {
            problems.add(new Problem(DealQuestions.SECRETS, "会透露技术秘密的，要先签保密协议（促进科技成果转化法第三十条）。", "请改办“登记保密协议”。"));
        }
    }

    private static void scores(Facts facts, List<Problem> problems) {
        DealQuestions.SCORES.forEach(key -> facts.integer(key).filter(score -> score > BEST_SCORE).ifPresent(score ->
                problems.add(new Problem(key, "分数应当在 1 至 100 之间。", "请按百分制填写。"))));
        if (DealQuestions.SCORES.stream().noneMatch(facts::has)) {
            problems.add(new Problem(DealQuestions.SCORES.getFirst(), "至少填写一项分数。", ""));
        }
    }

    private static void price(Facts facts, List<Problem> problems) {
        PriceWay way = PriceWay.valueOf(facts.choice(DealQuestions.WAY).orElseThrow());
        if (way != PriceWay.AGREED && !facts.has(DealQuestions.DOCUMENT)) {
            problems.add(new Problem(DealQuestions.DOCUMENT, way.label() + "要写明成交文号。", "请填写交易场所出具的成交文件编号。"));
        }
        if (facts.money(DealQuestions.AMOUNT).orElseThrow().isZero()) {
            problems.add(new Problem(DealQuestions.AMOUNT, "价格应当大于 0。", "无偿使用的，请在合同里约定。"));
        }
        boolean related = facts.bool(DealQuestions.RELATED).orElseThrow();
        if (related != facts.has(DealQuestions.RELATION)) {
            problems.add(new Problem(DealQuestions.RELATION, related ? "有关联关系的，要写明是什么关系。" : "声明没有关联关系，又写了关系。", "请核对关联关系声明。"));
        }
    }

    private static void notice(Facts facts, List<Problem> problems) {
        facts.integer(DealQuestions.DAYS).filter(days -> days < LEAST_DAYS || days > MOST_DAYS).ifPresent(days ->
                problems.add(new Problem(DealQuestions.DAYS, "公示时间不少于 " + LEAST_DAYS + " 日（国发〔2016〕16号），这里最多 " + MOST_DAYS + " 日。", "请改正天数。")));
        facts.text(DealQuestions.CHANNEL).filter(PersonalData::hasOwnContact).ifPresent(text ->
                problems.add(new Problem(DealQuestions.CHANNEL, "异议渠道会公开，不要写个人的手机号或邮箱。", "请写部门和办公地址。")));
    }

    private static void reason(Facts facts, String note, List<Problem> problems) {
        if (RefusalCode.valueOf(facts.choice(DealQuestions.CODE).orElseThrow()).needsNote() && note.isEmpty()) {
            problems.add(new Problem("note", "选“其他”的，要写明原因。", "请写对方看得懂的一两句话。"));
        }
    }
}
