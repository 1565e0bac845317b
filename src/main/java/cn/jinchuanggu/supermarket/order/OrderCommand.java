package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.fact.StepInput;
import cn.jinchuanggu.listing.Masking;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A step as somebody wants to take it, with every answer read.
 *
 * @param version the version the person has seen; empty when a program does not care
 * @param note    empty for none
 * @param answers by the keys of {@link OrderQuestions}, as the entry keeps them
 */
record OrderCommand(OrderStep step, Optional<Integer> version, String note, Map<String, Object> answers) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * @param fields as sent: {@code version, note} and the keys of {@link OrderQuestions}
     * @param today  times in the past are refused
     * @throws InvalidInput with every problem of them
     */
    static OrderCommand read(OrderStep step, Map<String, ?> fields, LocalDate today) {
        StepInput input = StepInput.read(step.label(), OrderQuestions.of(step), OrderQuestions.words(step), fields);
        Map<String, Object> answers = new LinkedHashMap<>(input.facts().map(Facts::asMap).orElse(Map.of()));
        List<Problem> problems = problems(step, answers, input.note(), today);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        Optional.ofNullable(answers.get(OrderQuestions.SLOT)).map(Object::toString).flatMap(SlotTime::find).ifPresent(t -> answers.put(OrderQuestions.SLOT, t.text()));
        return new OrderCommand(step, input.version(), input.note(), answers);
    }

    /** What was answered to a question, as text; empty when nothing was. */
    Optional<String> answer(String key) {
        return Optional.ofNullable(answers.get(key)).map(Object::toString);
    }

    /** When it is wished or confirmed. */
    Optional<SlotTime> slot() {
        return answer(OrderQuestions.SLOT).flatMap(SlotTime::find);
    }

    boolean isTrue(String key) {
        return Boolean.TRUE.equals(answers.get(key));
    }

    private static List<Problem> problems(OrderStep step, Map<String, Object> answers, String note, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        slot(answers, today, problems);
        switch (step) {
            case QUOTE -> {
                if (new BigDecimal(answers.get(OrderQuestions.AMOUNT).toString()).signum() == 0) {
                    problems.add(new Problem(OrderQuestions.AMOUNT, "报价应当大于 0。", "不收费的请先和客户说明，报 0.01 元以上。"));
                }
            }
            case REPORT -> {
                if (!HASH.matcher(answers.get(OrderQuestions.HASH).toString()).matches()) {
                    problems.add(new Problem(OrderQuestions.HASH, "SHA-256 是 64 位小写的十六进制数。", "可以用 sha256sum 算出文件的哈希值。"));
                }
            }
            case DECLINE -> {
                if (DeclineCode.OTHER.name().equals(answers.get(OrderQuestions.CODE)) && note.isEmpty()) {
                    problems.add(new Problem("note", "选“其他”的，要写明原因。", "请写对方看得懂的一两句话。"));
                }
            }
            case RATE, ANSWER -> {
                if (Masking.hasContact(note)) {
                    problems.add(new Problem("note", "这段话会公开，不要写电话、邮箱、网址或信用代码。", "请去掉联系方式。"));
                }
            }
            default -> { } // nothing beyond what each question accepts
        }
        return problems;
    }

    private static void slot(Map<String, Object> answers, LocalDate today, List<Problem> problems) {
        Optional<String> written = Optional.ofNullable(answers.get(OrderQuestions.SLOT)).map(Object::toString);
        written.filter(text -> SlotTime.find(text).filter(t -> !t.day().isBefore(today)).isEmpty()).ifPresent(text ->
                problems.add(new Problem(OrderQuestions.SLOT, "时段“" + text + "”看不懂或已经过去。", "请写今天以后的一天和上午、下午或全天，如 " + today.plusDays(1) + " 上午。")));
    }
}
