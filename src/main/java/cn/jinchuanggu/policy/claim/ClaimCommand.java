package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.policy.fact.FactReader;
import cn.jinchuanggu.policy.fact.FactType;
import cn.jinchuanggu.policy.fact.Facts;
import cn.jinchuanggu.policy.fact.Question;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private static final String NOTE = "note";
    private static final String VERSION = "version";
    private static final Question AMOUNT = question("amountYuan", "金额", FactType.MONEY, "元");
    private static final Question DOCUMENT = question("document", "文号或凭证号", FactType.TEXT, "");
    private static final Question BODY = question("body", "单位", FactType.TEXT, "");
    private static final Question DAY = question("day", "日期", FactType.DATE, "");

    /** What a step asks for besides a note: those it must have, and those it may have. */
    private record Asked(boolean note, List<Question> needed, List<Question> optional) {
    }

    private static Asked asked(ClaimStep step) {
        return switch (step) {
            case DECIDE -> new Asked(false, List.of(AMOUNT), List.of(DOCUMENT, BODY));
            case BENEFIT -> new Asked(false, List.of(AMOUNT, BODY, DAY), List.of(DOCUMENT));
            case PAY -> new Asked(false, List.of(DOCUMENT, DAY), List.of(BODY));
            case RECOVER -> new Asked(true, List.of(AMOUNT, DOCUMENT), List.of(DAY));
            case REJECT, SETTLE -> new Asked(true, List.of(), List.of(DOCUMENT));
            case RETURN, REOPEN, OBJECT -> new Asked(true, List.of(), List.of());
            case CREATE, AMEND, SUBMIT, WITHDRAW, ACCEPT, REVIEW_IT, PUBLISH, APPROVE -> new Asked(false, List.of(), List.of());
        };
    }

    /**
     * @param fields as sent: {@code version, note, amountYuan, document, body, day}
     * @throws InvalidInput with every problem of them
     */
    static ClaimCommand read(ClaimStep step, Map<String, ?> fields) {
        Asked asked = asked(step);
        Map<String, Object> others = new LinkedHashMap<>(fields);
        List<Problem> problems = new ArrayList<>();
        Optional<Integer> version = version(others.remove(VERSION), problems);
        String note = note(others.remove(NOTE), asked.note(), step, problems);
        List<Question> questions = new ArrayList<>(asked.needed());
        questions.addAll(asked.optional());
        Facts given = null;
        try {
            given = questions.isEmpty() && others.isEmpty() ? null : new FactReader(questions).read(others);
        } catch (InvalidInput e) {
            problems.addAll(e.problems());
        }
        if (given != null) {
            for (Question question : asked.needed()) {
                if (!given.has(question.key())) {
                    problems.add(new Problem(question.key(), step.label() + "要写明" + question.label() + "。", question.accepted()));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new ClaimCommand(step, version, note, given == null ? ClaimEvent.Particulars.NONE : particulars(given, questions),
                step + " " + note + " " + others);
    }

    private static ClaimEvent.Particulars particulars(Facts given, List<Question> asked) {
        Set<Question> known = Set.copyOf(asked);
        return new ClaimEvent.Particulars(known.contains(AMOUNT) ? given.money(AMOUNT.key()) : Optional.empty(),
                known.contains(DOCUMENT) ? given.text(DOCUMENT.key()).orElse("") : "",
                known.contains(BODY) ? given.text(BODY.key()).orElse("") : "",
                known.contains(DAY) ? given.date(DAY.key()) : Optional.empty());
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

    private static String note(Object sent, boolean needed, ClaimStep step, List<Problem> problems) {
        if (sent != null && !(sent instanceof String)) {
            problems.add(new Problem(NOTE, "说明应当是一段文字。", "请写成字符串。"));
            return "";
        }
        String note = sent == null ? "" : ((String) sent).strip();
        if (needed && note.isEmpty()) {
            problems.add(new Problem(NOTE, step.label() + "要写明理由。", "请写给申报单位看得懂的一两句话。"));
        } else if (note.length() > LONGEST_NOTE || note.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            problems.add(new Problem(NOTE, "说明最多 " + LONGEST_NOTE + " 个字,不含控制字符。", "请写要点。"));
        }
        return note;
    }

    private static Question question(String key, String label, FactType type, String unit) {
        return new Question(key, label, "", type, unit, "optional", label, "", List.of(), List.of(), "");
    }
}
