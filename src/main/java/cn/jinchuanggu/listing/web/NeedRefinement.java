package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.indicator.Budget;
import cn.jinchuanggu.listing.indicator.Completeness;
import cn.jinchuanggu.listing.indicator.Found;
import cn.jinchuanggu.listing.indicator.Indicator;
import cn.jinchuanggu.listing.indicator.NeedExtract;
import cn.jinchuanggu.listing.indicator.Triage;
import cn.jinchuanggu.reference.ReadinessLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A need told in plain words, made testable (需求凝练), for programs. Everything read carries its place in the text that was sent;
 * what is not there is null or empty.
 *
 * @param completeness how far it is testable, 0 to 100
 * @param triage       what should happen with it next
 * @param elements     material, method, effect, product and application, in the order of the text
 * @param indicators   every number with a unit; {@code asked} tells targets from background
 * @param questions    what to ask the author, what helps most first
 */
public record NeedRefinement(int completeness, Way triage, List<Element> elements, List<Number> indicators, Sum budget, Day deadline,
        Words acceptance, Readiness readiness, List<Mode> modes, List<Question> questions) {

    /** Where something stands: {@code text} is what was sent, from {@code start} to before {@code end}. */
    public record Span(int start, int end, String text) {

        static Span of(Found<?> found) {
            return found == null ? null : new Span(found.start(), found.end(), found.text());
        }
    }

    /** @param way READY 可对接, DIAGNOSE 待诊断 or LONG_TERM 长期攻关; {@code source} is null when it rests on what is missing */
    public record Way(String way, String label, String reason, Span source) {

        static Way of(Triage t) {
            return new Way(t.way().name(), t.way().label(), t.reason(), Span.of(t.about()));
        }
    }

    /** @param aspect MATERIAL, METHOD, EFFECT, PRODUCT or APPLICATION */
    public record Element(String aspect, String label, Span source) {
    }

    /**
     * One number.
     *
     * @param name        what is measured; empty when the text does not say
     * @param operator    AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN, EQUAL, BETWEEN or WITHIN_TOLERANCE
     * @param lower       lower bound, or null
     * @param upper       upper bound, or null
     * @param nominal     the middle of a range or tolerance, or null
     * @param tolerance   half its width, or null
     * @param unit        empty for a bare number
     * @param change      whether it is the change of a value (INCREASE, DECREASE) or a value (ABSOLUTE)
     * @param approximate whether the text says 约 and the like
     * @param asked       whether it is asked for, and not background
     * @param testable    whether it is named and not only a change
     */
    public record Number(String name, String operator, BigDecimal lower, BigDecimal upper, BigDecimal nominal, BigDecimal tolerance, String unit,
            String change, boolean approximate, boolean asked, boolean testable, String display, Span source) {

        static Number of(Indicator i, boolean asked) {
            return new Number(i.name(), i.operator().name(), i.lower(), i.upper(), i.nominal(), i.tolerance(), i.unit().symbol(),
                    i.relative().name(), i.approximate(), asked, i.isTestable(), i.display(), new Span(i.start(), i.end(), i.text()));
        }
    }

    /** Yuan; both ends may be null when it says 面议. */
    public record Sum(BigDecimal minYuan, BigDecimal maxYuan, boolean negotiable, Span source) {

        static Sum of(Found<Budget> b) {
            return new Sum(b.value().minYuan(), b.value().maxYuan(), b.value().negotiable(), Span.of(b));
        }
    }

    public record Day(LocalDate date, Span source) {
    }

    public record Words(Span source) {
    }

    /**
     * How ready it must be.
     *
     * @param level  1 to 9 (GB/T 22900)
     * @param stated whether the text names the level; otherwise a word like 中试 hints at it
     */
    public record Readiness(int level, String label, boolean stated, Span source) {

        static Readiness of(Found<Integer> r) {
            return new Readiness(r.value(), ReadinessLevel.of(r.value()).display(), r.text().chars().anyMatch(Character::isDigit), Span.of(r));
        }
    }

    public record Mode(String mode, String label, Span source) {
    }

    /**
     * One question to the author.
     *
     * @param gain  by how much completeness rises with an answer; 0 for advice that helps to be found
     * @param about words of the author it takes up, or null
     */
    public record Question(String aspect, String label, boolean required, int gain, String question, String example, Span about) {

        static Question of(Completeness.Item i) {
            return new Question(i.aspect().name(), i.aspect().label(), i.required(), i.gain(), i.question(), i.example(), Span.of(i.about()));
        }
    }

    static NeedRefinement of(Completeness review) {
        NeedExtract found = review.found();
        return new NeedRefinement(review.percent(), Way.of(review.triage()),
                found.elements().stream().map(e -> new Element(e.aspect().name(), e.aspect().label(), Span.of(e.words()))).toList(),
                found.indicators().stream().map(i -> Number.of(i, found.targets().contains(i))).toList(),
                found.budget().map(Sum::of).orElse(null),
                found.deadline().map(d -> new Day(d.value(), Span.of(d))).orElse(null),
                found.acceptance().map(a -> new Words(Span.of(a))).orElse(null),
                found.readiness().map(Readiness::of).orElse(null),
                found.modes().stream().map(m -> new Mode(m.value().name(), m.value().label(), Span.of(m))).toList(),
                review.items().stream().map(Question::of).toList());
    }
}
