package cn.jinchuanggu.policy;

import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.fact.UnderstoodFact;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All twenty articles for one applicant, each of them accounted for: a sheet for every matter it has told, a question for
 * every article it has told nothing about, and the articles that are services or hold for all.
 *
 * @param assessedOn the day of the assessment in Asia/Shanghai
 * @param facts      answers about the applicant as they were understood
 * @param sheets     one for each matter, in the order of articles and matters
 * @param untold     articles of which it is not known whether the applicant has a matter
 * @param without    articles for which the applicant says it has none
 * @param described  articles that are services or conditions of all others
 */
public record Overview(
        LocalDate assessedOn,
        List<UnderstoodFact> facts,
        List<Sheet> sheets,
        List<Untold> untold,
        List<Article> without,
        List<Article> described) {

    /**
     * An article about which nothing was said.
     *
     * @param question the one question that tells whether the article matters
     */
    public record Untold(Article article, Question question) {}

    /**
     * What grants together use up of a limit that holds across claims.
     *
     * @param article the article that sets the limit
     * @param cap     the limit
     * @param asked   the sum of the sheets, yuan
     */
    public record Shared(int article, Award.Cap cap, Money asked) {

        /** Whether the sheets together go beyond the limit. */
        public boolean exceeded() {
            return asked.compareTo(cap.limit()) > 0;
        }
    }

    public Overview {
        facts = List.copyOf(facts);
        sheets = List.copyOf(sheets);
        untold = List.copyOf(untold);
        without = List.copyOf(without);
        described = List.copyOf(described);
    }

    /** Sheets that grant, the largest amount first. */
    public List<Sheet> granted() {
        return sorted(o -> o instanceof Outcome.Granted, Overview::most);
    }

    /** Sheets whose amount a body fixes between bounds, the largest upper end first. */
    public List<Sheet> bounded() {
        return sorted(o -> o instanceof Outcome.NeedsDecision d && d.bounds().isPresent(), Overview::most);
    }

    /** Sheets that a body decides and for which the text names no amount. */
    public List<Sheet> undecided() {
        return sorted(o -> o instanceof Outcome.NeedsDecision d && d.bounds().isEmpty(), o -> Money.ZERO);
    }

    /** Sheets that lack facts, the largest possible amount first. */
    public List<Sheet> lacking() {
        return sorted(o -> o instanceof Outcome.NeedsFacts, Overview::most);
    }

    /** Sheets that refuse, and those outside the days of the document. */
    public List<Sheet> refused() {
        return sorted(o -> o instanceof Outcome.NotEligible || o instanceof Outcome.NotInForce, o -> Money.ZERO);
    }

    /** Limits that hold across the granting sheets, each once, in the order of the articles. */
    public List<Shared> sharedLimits() {
        Map<Map.Entry<Integer, Award.Cap>, Money> asked = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            if (sheet.outcome() instanceof Outcome.Granted granted) {
                granted.awards().forEach(a -> a.cap().ifPresent(cap ->
                        asked.merge(Map.entry(sheet.article(), cap), a.amount(), Money::plus)));
            }
        }
        return asked.entrySet().stream()
                .map(e -> new Shared(e.getKey().getKey(), e.getKey().getValue(), e.getValue())).toList();
    }

    /** The sum of what is granted, at most what the limits across claims leave; whatever the order of the matters. */
    public Money grantedTotal() {
        Money total = granted().stream().map(s -> most(s.outcome())).reduce(Money.ZERO, Money::plus);
        return sharedLimits().stream().filter(Shared::exceeded)
                .map(limit -> limit.asked().minus(limit.cap().limit()))
                .reduce(total, Money::minus);
    }

    private List<Sheet> sorted(Predicate<Outcome> wanted, Function<Outcome, Money> by) {
        List<Sheet> found = new ArrayList<>(sheets.stream().filter(s -> wanted.test(s.outcome())).toList());
        found.sort(Comparator.comparing((Sheet s) -> by.apply(s.outcome())).reversed()
                .thenComparingInt(Sheet::article));
        return found;
    }

    private static Money most(Outcome outcome) {
        return outcome.range().map(MoneyRange::max).orElse(Money.ZERO);
    }

    /** Every article the overview speaks of, by number. */
    public List<Integer> articles() {
        List<Integer> numbers = new ArrayList<>();
        sheets.forEach(s -> numbers.add(s.article()));
        untold.forEach(u -> numbers.add(u.article().number()));
        without.forEach(a -> numbers.add(a.number()));
        described.forEach(a -> numbers.add(a.number()));
        return numbers.stream().distinct().sorted().toList();
    }
}
