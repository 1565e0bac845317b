package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.PriceRange;
import cn.jinchuanggu.listing.indicator.Budget;
import cn.jinchuanggu.listing.indicator.Completeness;
import cn.jinchuanggu.listing.indicator.Found;
import cn.jinchuanggu.listing.indicator.Indicator;
import cn.jinchuanggu.listing.indicator.NeedExtract;
import cn.jinchuanggu.listing.indicator.Operator;
import cn.jinchuanggu.listing.indicator.Triage;
import cn.jinchuanggu.reference.ReadinessLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the assistant beside the form says about a need that is being written.
 *
 * @param percent    how far it is testable, 0 to 100
 * @param missing    questions that must be answered
 * @param advice     questions whose answers would help to be found
 * @param understood what was read from the text, each with the words it was read from
 * @param elements   phrases about material, method, effect, product and application, by their element
 * @param triage     what should happen with the need next
 */
record NeedAssistance(int percent, List<Completeness.Item> missing, List<Completeness.Item> advice, List<Understood> understood,
        List<Understood> elements, Triage triage) {

    private static final Set<String> CALENDAR = Set.of("天", "年月");
    /** A longer sentence says other things as well and stays in the text alone. */
    private static final int LONGEST_ACCEPTANCE = 60;

    /**
     * One fact read from the text.
     *
     * @param label what it is, such as {@code 预算}
     * @param value as it was understood, such as {@code 40–90 万元}
     * @param words the words of the author
     */
    record Understood(String label, String value, String words) {
    }

    static NeedAssistance of(Completeness review) {
        return new NeedAssistance(review.percent(), review.missing(), review.advice(), understood(review.found()),
                elements(review.found()), review.triage());
    }

    public boolean isTestable() {
        return missing.isEmpty();
    }

    private static List<Understood> understood(NeedExtract found) {
        List<Understood> list = new ArrayList<>();
        targets(found).forEach(i -> list.add(new Understood("指标", i.display(), i.text())));
        found.budget().ifPresent(b -> list.add(new Understood("预算", sum(b.value()), b.text())));
        found.deadline().ifPresent(d -> list.add(new Understood("期望完成日", d.value().toString(), d.text())));
        found.acceptance().ifPresent(a -> list.add(new Understood("验收方式", a.value(), a.text())));
        found.readiness().ifPresent(r -> list.add(new Understood("成熟度", ReadinessLevel.of(r.value()).display(), r.text())));
        found.modes().forEach(m -> list.add(new Understood("合作方式", m.value().label(), m.text())));
        return list.stream().distinct().toList();
    }

    private static List<Understood> elements(NeedExtract found) {
        Map<Completeness.Aspect, List<String>> phrases = new EnumMap<>(Completeness.Aspect.class);
        found.elements().forEach(e -> phrases.computeIfAbsent(e.aspect(), a -> new ArrayList<>()).add(e.words().value()));
        return phrases.entrySet().stream().map(e -> {
            String words = String.join("、", e.getValue());
            return new Understood(e.getKey().label(), words, words);
        }).toList();
    }

    /** What is asked for by name; a bare span of days, months or years is no figure of the technology. */
    private static Stream<Indicator> targets(NeedExtract found) {
        return found.targets().stream().filter(i -> !i.name().isEmpty())
                .filter(i -> i.operator() != Operator.EQUAL || !CALENDAR.contains(i.unit().dimension().label()));
    }

    private static String sum(Budget budget) {
        return PriceRange.of(budget.minYuan(), budget.maxYuan()).brief();
    }

    /** The fields with what the free text says about those that were left empty. */
    static FormValues filled(FormValues form, NeedExtract found) {
        FormValues filled = form;
        if (form.isBlank("indicators")) {
            filled = filled.with("indicators", targets(found).map(Indicator::display).distinct().toList());
        }
        if (form.isBlank("budgetMinYuan") && form.isBlank("budgetMaxYuan") && found.budget().isPresent()) {
            Budget budget = found.budget().get().value();
            filled = filled.with("budgetMinYuan", budget.minYuan() == null ? null : budget.minYuan().toPlainString())
                    .with("budgetMaxYuan", budget.maxYuan() == null ? null : budget.maxYuan().toPlainString());
        }
        if (form.isBlank("deadline")) {
            filled = filled.with("deadline", found.deadline().map(Found::value).orElse(null));
        }
        if (form.isBlank("acceptance")) {
            filled = filled.with("acceptance", found.acceptance().map(Found::value).filter(a -> a.length() <= LONGEST_ACCEPTANCE).orElse(null));
        }
        if (form.isBlank("modes")) {
            filled = filled.with("modes", found.modes().stream().map(Found::value).map(CooperationMode::name).toList());
        }
        return filled;
    }
}
