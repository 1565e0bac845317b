package cn.jinchuanggu.fact;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the facts of one article from a JSON-like map: strings, numbers, booleans, lists and maps.
 *
 * <p>Strict: an unknown key, a wrong type or an impossible value is a problem, and all problems come back together as one
 * {@link InvalidInput}. Null and blank text mean "not answered".
 */
public final class FactReader {

    private static final int LONGEST_LIST = 500;
    private static final int LONGEST_ECHO = 40;
    private static final int NEAR = 3;

    private final Map<String, Question> questions;
    private final Map<String, Question> byLabel;
    /** For each list, who reads one of its entries. */
    private final Map<String, FactReader> entries;

    public FactReader(List<Question> questions) {
        this.questions = questions.stream()
                .collect(Collectors.toMap(Question::key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        this.byLabel = questions.stream().collect(Collectors.toMap(Question::label, Function.identity(), (a, b) -> a));
        this.entries = questions.stream().filter(q -> q.type() == FactType.LIST)
                .collect(Collectors.toMap(Question::key, q -> new FactReader(q.fields())));
    }

    /** The facts of this map; {@link InvalidInput} with every problem when one cannot be accepted. */
    public Facts read(Map<String, ?> given) {
        List<Problem> problems = new ArrayList<>();
        Facts facts = read("", given, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return facts;
    }

    private Facts read(String path, Map<?, ?> given, List<Problem> problems) {
        Map<String, Object> answers = answersByKey(path, given, problems);
        Map<String, Object> values = new LinkedHashMap<>();
        List<UnderstoodFact> understood = new ArrayList<>();
        for (Question question : questions.values()) {
            Object answer = answers.get(question.key());
            if (answer == null) {
                continue;
            }
            String at = path + question.key();
            Optional<?> value = switch (question.type()) {
                case LIST -> entries(at, question, answer, problems, understood);
                case CHOICES -> choices(at, question, answer, problems, understood);
                default -> single(at, question, answer, problems, understood);
            };
            value.ifPresent(v -> values.put(question.key(), v));
        }
        return new Facts(path, questions, values, understood);
    }

    /** What was answered, by key; unknown and doubled names become problems. */
    private Map<String, Object> answersByKey(String path, Map<?, ?> given, List<Problem> problems) {
        Map<String, Object> answers = new LinkedHashMap<>();
        given.forEach((name, answer) -> {
            String written = String.valueOf(name);
            Optional<Question> question = Optional.ofNullable(questions.get(written))
                    .or(() -> Optional.ofNullable(byLabel.get(written)));
            if (question.isEmpty()) {
                problems.add(new Problem(path + echo(written), "没有这项事实。", nearest(written)));
            } else if (isAnswer(answer) && answers.putIfAbsent(question.get().key(), answer) != null) {
                problems.add(new Problem(path + written,
                        "“" + question.get().label() + "”填写了两次。", "请只保留一个。"));
            }
        });
        return answers;
    }

    private static boolean isAnswer(Object answer) {
        return answer != null && !(answer instanceof String text && text.isBlank());
    }

    private static Optional<?> single(
            String at, Question question, Object answer, List<Problem> problems, List<UnderstoodFact> understood) {
        Optional<?> value = AnswerReader.read(question, answer);
        if (value.isEmpty()) {
            problems.add(refusal(at, question, answer));
        }
        value.ifPresent(v -> understood.add(
                new UnderstoodFact(at, question.label(), echo(answer), display(question, v))));
        return value;
    }

    private static Optional<?> choices(
            String at, Question question, Object answer, List<Problem> problems, List<UnderstoodFact> understood) {
        if (!(answer instanceof Collection<?> words) || words.size() > LONGEST_LIST) {
            problems.add(refusal(at, question, answer));
            return Optional.empty();
        }
        List<String> codes = new ArrayList<>();
        for (Object word : words) {
            Optional<Choice> choice = word instanceof String text ? question.findChoice(text.strip()) : Optional.empty();
            choice.ifPresentOrElse(c -> codes.add(c.code()), () -> problems.add(refusal(at, question, word)));
        }
        understood.add(new UnderstoodFact(at, question.label(), echo(answer), String.join("、", codes)));
        return Optional.of(codes);
    }

    private Optional<?> entries(
            String at, Question question, Object answer, List<Problem> problems, List<UnderstoodFact> understood) {
        if (!(answer instanceof List<?> given) || given.size() > LONGEST_LIST) {
            problems.add(refusal(at, question, answer));
            return Optional.empty();
        }
        FactReader reader = entries.get(question.key());
        List<Facts> read = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String entryAt = at + "[" + i + "]";
            if (given.get(i) instanceof Map<?, ?> entry) {
                Facts facts = reader.read(entryAt + ".", entry, problems);
                understood.addAll(facts.understood());
                read.add(facts);
            } else {
                problems.add(refusal(entryAt, question, given.get(i)));
            }
        }
        return Optional.of(List.copyOf(read));
    }

    private static Problem refusal(String at, Question question, Object answer) {
        return new Problem(at, "“" + question.label() + "”不能是 " + echo(answer) + "。", question.accepted());
    }

    /** The nearest name when one is near, otherwise all names. */
    private String nearest(String written) {
        return questions.keySet().stream()
                .min(Comparator.comparingInt(key -> distance(written, key)))
                .filter(key -> distance(written, key) <= NEAR)
                .map(key -> "是否想填 " + key + "（" + questions.get(key).label() + "）？")
                .orElseGet(() -> "可以填写：" + questions.values().stream()
                        .map(q -> q.key() + "（" + q.label() + "）").collect(Collectors.joining("、")) + "。");
    }

    /** Edits between two names, ignoring case; long names count as far. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > NEAR) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int replaced = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static String display(Question question, Object value) {
        return switch (value) {
            case Money money -> money.display();
            case LocalDate day -> day.toString();
            case BigDecimal area -> area.toPlainString() + " " + question.unit();
            case Boolean yes -> yes ? "是" : "否";
            case String code -> question.findChoice(code).map(Choice::label).orElse(code);
            default -> value + (question.unit().isEmpty() ? "" : " " + question.unit());
        };
    }

    /** What was given, short enough to show. */
    private static String echo(Object given) {
        String text = Objects.toString(given);
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }
}
