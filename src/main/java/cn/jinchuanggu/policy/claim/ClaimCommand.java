package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.policy.fact.FactReader;
import cn.jinchuanggu.policy.fact.Facts;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step as somebody wants to take it.
 *
 * @param version     the version the person has seen; empty when a program does not care
 * @param note        empty for none
 * @param money       what the step says about money
 * @param fingerprint what the request says, so that a key used for something else is noticed
 */
record ClaimCommand(ClaimStep step, Optional<Integer> version, String note, ClaimEvent.Particulars money, String fingerprint) {

    private static final int LONGEST_NOTE = 2000;
    private static final String VERSION = "version";

    /**
     * @param fields as sent: {@code version, note} and what {@link StepField#of} names
     * @throws InvalidInput with every problem of them
     */
    static ClaimCommand read(ClaimStep step, Map<String, ?> fields) {
        List<StepField> asked = StepField.of(step).stream().filter(f -> f.kind() != StepField.Kind.WORDS).toList();
        Map<String, Object> others = new LinkedHashMap<>(fields);
        List<Problem> problems = new ArrayList<>();
        Optional<Integer> version = version(others.remove(VERSION), problems);
        String note = note(others.remove(StepField.NOTE), step, problems);
        Optional<Facts> given = read(asked, others, problems);
        given.ifPresent(facts -> asked.stream().filter(f -> f.needed() && !facts.has(f.name())).forEach(f ->
                problems.add(new Problem(f.name(), step.label() + "要写明" + f.label() + "。", f.question().accepted()))));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new ClaimCommand(step, version, note, given.map(facts -> particulars(facts, asked)).orElse(ClaimEvent.Particulars.NONE),
                step + " " + note + " " + others);
    }

    /** Empty when the answers are refused or when nothing is asked and nothing is answered. */
    private static Optional<Facts> read(List<StepField> asked, Map<String, Object> answers, List<Problem> problems) {
        if (asked.isEmpty()) {
            answers.keySet().forEach(name -> problems.add(new Problem(name, "这一步没有这一项。", "可以写 version 和 note。")));
            return Optional.empty();
        }
        try {
            return Optional.of(new FactReader(asked.stream().map(StepField::question).toList()).read(answers));
        } catch (InvalidInput e) {
            problems.addAll(e.problems()); // told together with the other problems of the request
            return Optional.empty();
        }
    }

    private static ClaimEvent.Particulars particulars(Facts given, List<StepField> asked) {
        List<String> names = asked.stream().map(StepField::name).toList();
        Optional<Money> amount = names.contains(StepField.AMOUNT) ? given.money(StepField.AMOUNT) : Optional.empty();
        Optional<LocalDate> day = names.contains(StepField.DAY) ? given.date(StepField.DAY) : Optional.empty();
        return new ClaimEvent.Particulars(amount, text(given, StepField.DOCUMENT, names), text(given, StepField.BODY, names), day);
    }

    private static String text(Facts given, String name, List<String> asked) {
        return asked.contains(name) ? given.text(name).orElse("") : "";
    }

    private static Optional<Integer> version(Object sent, List<Problem> problems) {
        if (sent == null || sent instanceof String text && text.isBlank()) {
            return Optional.empty();
        }
        if (sent instanceof Integer number) {
            return Optional.of(number);
        }
        if (sent instanceof String text && text.matches("[0-9]{1,6}")) {
            return Optional.of(Integer.valueOf(text));
        }
        problems.add(new Problem(VERSION, "version 应当是读到的版本号。", "请重新打开申报。"));
        return Optional.empty();
    }

    private static String note(Object sent, ClaimStep step, List<Problem> problems) {
        StepField words = StepField.of(step).stream().filter(f -> f.kind() == StepField.Kind.WORDS).findFirst().orElseThrow();
        if (sent != null && !(sent instanceof String)) {
            problems.add(new Problem(words.name(), words.label() + "应当是一段文字。", "请写成字符串。"));
            return "";
        }
        String note = sent == null ? "" : ((String) sent).strip();
        if (words.needed() && note.isEmpty()) {
            problems.add(new Problem(words.name(), step.label() + "要写明" + words.label() + "。", "请写申报单位看得懂的一两句话。"));
        } else if (note.length() > LONGEST_NOTE || note.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            problems.add(new Problem(words.name(), words.label() + "最多 " + LONGEST_NOTE + " 个字,不含控制字符。", "请写要点。"));
        }
        return note;
    }
}
