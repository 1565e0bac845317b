package cn.jinchuanggu.fact;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person sends with a step of a claim, a deal: the version they have seen, some words, and answers to questions.
 *
 * @param version the version the person has seen; empty when a program does not care
 * @param note    empty for none
 * @param facts   the answers; empty when nothing is asked
 */
public record StepInput(Optional<Integer> version, String note, Optional<Facts> facts) {

    private static final int LONGEST_NOTE = 2000;
    private static final String VERSION = "version";
    private static final String NOTE = "note";

    /**
     * The words that go with a step.
     *
     * @param label  what they are about, in Chinese
     * @param needed whether the step cannot be taken without them
     */
    public record Words(String label, boolean needed) {
    }

    /**
     * @param step   the Chinese word for the step
     * @param asked  its questions; those that are not optional have to be answered
     * @param fields as sent: {@code version, note} and the keys of the questions
     * @throws InvalidInput with every problem of them
     */
    public static StepInput read(String step, List<Question> asked, Words words, Map<String, ?> fields) {
        Map<String, Object> others = new LinkedHashMap<>(fields);
        List<Problem> problems = new ArrayList<>();
        Optional<Integer> version = version(others.remove(VERSION), problems);
        String note = note(others.remove(NOTE), step, words, problems);
        Optional<Facts> given = read(asked, others, problems);
        given.ifPresent(facts -> asked.stream().filter(q -> !q.optional() && !facts.has(q.key())).forEach(q ->
                problems.add(new Problem(q.key(), step + "要写明" + q.label() + "。", q.accepted()))));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new StepInput(version, note, given);
    }

    /** Empty when the answers are refused or when nothing is asked and nothing is answered. */
    private static Optional<Facts> read(List<Question> asked, Map<String, Object> answers, List<Problem> problems) {
        if (asked.isEmpty()) {
            answers.keySet().forEach(name -> problems.add(new Problem(name, "这一步没有这一项。", "可以写 version 和 note。")));
            return Optional.empty();
        }
        try {
            return Optional.of(new FactReader(asked).read(answers));
        } catch (InvalidInput e) {
            problems.addAll(e.problems()); // told together with the other problems of the request
            return Optional.empty();
        }
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
        problems.add(new Problem(VERSION, "version 应当是读到的版本号。", "请重新打开，再办理一次。"));
        return Optional.empty();
    }

    private static String note(Object sent, String step, Words words, List<Problem> problems) {
        if (sent != null && !(sent instanceof String)) {
            problems.add(new Problem(NOTE, words.label() + "应当是一段文字。", "请写成字符串。"));
            return "";
        }
        String note = sent == null ? "" : ((String) sent).strip();
        if (words.needed() && note.isEmpty()) {
            problems.add(new Problem(NOTE, step + "要写明" + words.label() + "。", "请写对方看得懂的一两句话。"));
        } else if (note.length() > LONGEST_NOTE || note.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            problems.add(new Problem(NOTE, words.label() + "最多 " + LONGEST_NOTE + " 个字，不含控制字符。", "请写要点。"));
        }
        return note;
    }
}
