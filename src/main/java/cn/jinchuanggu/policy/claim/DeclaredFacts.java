package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.fact.FactReader;
import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Facts as an applicant declared them, and the few corrections that the ledger makes: sums that were granted earlier, and
 * other municipal money. Immutable.
 */
final class DeclaredFacts {

    private static final String EARLIER = "earlierAwardsYuan";
    private static final String MUNICIPAL = "municipalSameYuan";
    private static final String NAME = "name";

    private final List<Question> questions;
    private final Map<String, Object> given;

    DeclaredFacts(List<Question> questions, Map<String, ?> given) {
        this.questions = questions;
        this.given = new LinkedHashMap<>(given);
    }

    Map<String, Object> asMap() {
        return given;
    }

    /** Whether other municipal money can be told to the article. */
    boolean asksForMunicipalMoney() {
        return find(questions, MUNICIPAL).isPresent();
    }

    /** With this much more municipal money than was declared. */
    DeclaredFacts withMunicipal(Money more) {
        Optional<Question> question = find(questions, MUNICIPAL);
        return more.isZero() || question.isEmpty() ? this
                : new DeclaredFacts(questions, with(given, question.get(), read().money(MUNICIPAL).orElse(Money.ZERO).plus(more)));
    }

    /** What was declared as granted earlier for this matter; empty when the article does not ask. */
    Optional<Money> earlier(String matter) {
        Optional<Facts> entry = entry(matter);
        if (entry.isPresent()) {
            return Optional.of(entry.get().money(EARLIER).orElse(Money.ZERO));
        }
        return find(questions, EARLIER).map(q -> read().money(EARLIER).orElse(Money.ZERO));
    }

    /** With this sum as granted earlier for the matter: in the entry of that name, or for the whole claim when it lists none. */
    DeclaredFacts withEarlier(String matter, Money sum) {
        for (Question list : questions) {
            Optional<Question> earlier = find(list.fields(), EARLIER);
            List<Facts> entries = earlier.isEmpty() ? List.of() : read().list(list.key()).orElse(List.of());
            for (int i = 0; i < entries.size(); i++) {
                if (isNamed(entries.get(i), matter)) {
                    List<Object> changed = new ArrayList<>((List<?>) valueOf(given, list));
                    changed.set(i, with(copy((Map<?, ?>) changed.get(i)), earlier.get(), sum));
                    return new DeclaredFacts(questions, with(given, list, changed));
                }
            }
        }
        return new DeclaredFacts(questions, with(given, find(questions, EARLIER).orElseThrow(), sum));
    }

    private Optional<Facts> entry(String matter) {
        return questions.stream().filter(q -> find(q.fields(), EARLIER).isPresent() && find(q.fields(), NAME).isPresent())
                .flatMap(q -> read().list(q.key()).orElse(List.of()).stream()).filter(e -> isNamed(e, matter)).findFirst();
    }

    private static boolean isNamed(Facts entry, String matter) {
        return entry.text(NAME).filter(matter::equals).isPresent();
    }

    private Facts read() {
        return new FactReader(questions).read(given);
    }

    private static Optional<Question> find(List<Question> questions, String key) {
        return questions.stream().filter(q -> q.key().equals(key)).findFirst();
    }

    private static Object valueOf(Map<String, Object> facts, Question question) {
        return facts.getOrDefault(question.key(), facts.get(question.label()));
    }

    private static Map<String, Object> with(Map<String, Object> facts, Question question, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(facts);
        changed.remove(question.label());
        changed.put(question.key(), value instanceof Money money ? money.toString() : value);
        return changed;
    }

    private static Map<String, Object> copy(Map<?, ?> entry) {
        Map<String, Object> copy = new LinkedHashMap<>();
        entry.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }
}
