package cn.jinchuanggu.fact;

import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of one assessment, checked and typed. What was not answered is absent, never false or zero.
 *
 * <p>Asking for a key that the article does not ask, or as another type, is a mistake in the program:
 * {@link IllegalArgumentException}.
 */
public final class Facts {

    private final String path;
    private final Map<String, Question> questions;
    private final Map<String, Object> values;
    private final List<UnderstoodFact> understood;
    /** Answers about the applicant that hold for this matter too; null for facts that stand by themselves. */
    private final Facts applicant;
    private final List<UnderstoodFact> understoodOutsideLists;

    Facts(String path, Map<String, Question> questions, Map<String, Object> values, List<UnderstoodFact> understood) {
        this(path, questions, values, understood, null);
    }

    private Facts(String path, Map<String, Question> questions, Map<String, Object> values, List<UnderstoodFact> understood,
            Facts applicant) {
        this.path = path;
        this.questions = questions;
        this.values = values;
        this.understood = List.copyOf(understood);
        this.understoodOutsideLists = path.isEmpty() && applicant == null
                ? understood.stream().filter(f -> f.key().indexOf('[') < 0).toList()
                : List.of();
        this.applicant = applicant;
    }

    /** These facts of one matter, seen together with what is known about the applicant. */
    public Facts of(Facts applicant) {
        List<UnderstoodFact> both = new ArrayList<>(applicant.understoodOutsideLists);
        both.addAll(understood);
        return new Facts(path, questions, values, both, applicant);
    }

    /** Where these facts stand, such as {@code payments[0].}; empty for facts that stand by themselves. */
    public String path() {
        return path;
    }

    public Optional<Money> money(String key) {
        return value(key, Money.class, FactType.MONEY);
    }

    public Optional<LocalDate> date(String key) {
        return value(key, LocalDate.class, FactType.DATE);
    }

    /** Square metres. */
    public Optional<BigDecimal> area_m2(String key) {
        return value(key, BigDecimal.class, FactType.AREA);
    }

    /** A whole number or a calendar year. */
    public Optional<Integer> integer(String key) {
        return value(key, Integer.class, FactType.INTEGER, FactType.YEAR);
    }

    public Optional<Boolean> bool(String key) {
        return value(key, Boolean.class, FactType.BOOLEAN);
    }

    /** The code of the choice made. */
    public Optional<String> choice(String key) {
        return value(key, String.class, FactType.CHOICE);
    }

    /** Free text, a credit code or a contract number. */
    public Optional<String> text(String key) {
        return value(key, String.class, FactType.TEXT, FactType.CREDIT_CODE, FactType.CONTRACT_NUMBER);
    }

    /** The codes of all choices made, empty when none was. */
    @SuppressWarnings("unchecked")
    public List<String> choices(String key) {
        return value(key, List.class, FactType.CHOICES).map(l -> (List<String>) l).orElse(List.of());
    }

    /** The entries of a list; an empty list is an answer, an absent one is not. */
    @SuppressWarnings("unchecked")
    public Optional<List<Facts>> list(String key) {
        return value(key, List.class, FactType.LIST).map(l -> (List<Facts>) l);
    }

    public boolean has(String key) {
        question(key);
        return questions.containsKey(key) ? values.containsKey(key) : applicant.has(key);
    }

    /** The question with this key. */
    public Question question(String key) {
        Question question = questions.get(key);
        if (question != null) {
            return question;
        }
        if (applicant == null) {
            throw new IllegalArgumentException("no question has the key " + key);
        }
        return applicant.question(key);
    }

    /** The key as the caller would write it here, such as {@code payments[0].date}. */
    public String pathOf(String key) {
        return questions.containsKey(key) || applicant == null ? path + key : applicant.pathOf(key);
    }

    /** Every answer as JSON has it, by key, in the order of the questions: sums and days as text. Not for lists. */
    public Map<String, Object> asMap() {
        Map<String, Object> answers = new LinkedHashMap<>();
        values.forEach((key, value) -> answers.put(key, value instanceof Boolean || value instanceof Integer ? value : value.toString()));
        return answers;
    }

    /** Every answer, in the order of the questions, those about the applicant first. */
    public List<UnderstoodFact> understood() {
        return understood;
    }

    /** Of facts that stand by themselves, the answers that are not in an entry of a list. */
    public List<UnderstoodFact> understoodOutsideLists() {
        return understoodOutsideLists;
    }

    private <T> Optional<T> value(String key, Class<T> type, FactType... asked) {
        Question question = question(key);
        if (Arrays.stream(asked).noneMatch(t -> t == question.type())) {
            throw new IllegalArgumentException(key + " is a " + question.type() + ", not one of " + List.of(asked));
        }
        Map<String, Object> answers = questions.containsKey(key) ? values : applicant.values;
        return Optional.ofNullable(answers.get(key)).map(type::cast);
    }
}
