package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.PriceRange;
import cn.jinchuanggu.listing.indicator.Budget;
import cn.jinchuanggu.listing.indicator.Completeness;
import cn.jinchuanggu.listing.indicator.Found;
import cn.jinchuanggu.listing.indicator.Indicator;
import cn.jinchuanggu.listing.indicator.NeedExtract;
import cn.jinchuanggu.listing.indicator.Triage;
import cn.jinchuanggu.reference.ReadinessLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the assistant beside the form says about a need that is being written.
 *
 * @param percent    how far it is testable, 0 to 100
 * @param missing    questions that must be answered, those that help most first
 * @param advice     questions whose answers would help to be found
 * @param understood what was read from the text, each with the words it was read from
 * @param elements   phrases about material, method, effect, product and application, in the order of the text
 * @param triage     what should happen with the need next
 */
public record NeedAssistance(int percent, List<Completeness.Item> missing, List<Completeness.Item> advice, List<Understood> understood,
        List<Understood> elements, Triage triage) {

    /** A longer sentence says other things as well and stays in the text alone. */
    private static final int LONGEST_ACCEPTANCE = 60;

    static NeedAssistance of(Completeness review) {
        return new NeedAssistance(review.percent(), review.missing(), review.advice(), understood(review.found()),
                elements(review.found()), review.triage());
    }

    public boolean isTestable() {
        return missing.isEmpty();
    }

    /** The form with one thing that was understood in its field; unchanged when nothing has this key any more. */
    FormValues adopted(FormValues form, String key) {
        return Stream.concat(understood.stream(), elements.stream()).filter(u -> u.key().equals(key)).findFirst()
                .map(u -> u.adoptedInto(form)).orElse(form);
    }

    private static List<Understood> understood(NeedExtract found) {
        List<Understood> list = new ArrayList<>();
        found.named().forEach(i -> list.add(new Understood("指标", i.display(), i.text(), Map.of("indicators", i.display()))));
        found.budget().ifPresent(b -> list.add(new Understood("预算", sum(b.value()), b.text(), sums(b.value()))));
        found.deadline().ifPresent(d -> list.add(new Understood("期望完成日", d.value().toString(), d.text(), Map.of("deadline", d.value().toString()))));
        found.acceptance().ifPresent(a -> list.add(new Understood("验收方式", a.value(), a.text(), Map.of("acceptance", a.value()))));
        found.readiness().ifPresent(r -> list.add(new Understood("成熟度", ReadinessLevel.of(r.value()).display(), r.text(),
                Map.of("readinessMin", r.value().toString()))));
        found.modes().forEach(m -> list.add(new Understood("合作方式", m.value().label(), m.text(), Map.of("modes", m.value().name()))));
        return list.stream().distinct().toList();
    }

    private static List<Understood> elements(NeedExtract found) {
        return found.elements().stream().map(e -> new Understood(e.aspect().label(), e.words().value(), e.words().text(),
                Map.of("concepts", e.words().value()))).distinct().toList();
    }

    private static String sum(Budget budget) {
        return PriceRange.of(budget.minYuan(), budget.maxYuan()).brief();
    }

    private static Map<String, String> sums(Budget budget) {
        Map<String, String> sums = new LinkedHashMap<>();
        if (budget.minYuan() != null) {
            sums.put("budgetMinYuan", budget.minYuan().toPlainString());
        }
        if (budget.maxYuan() != null) {
            sums.put("budgetMaxYuan", budget.maxYuan().toPlainString());
        }
        return sums;
    }

    /** The fields with what the free text says about those that were left empty. */
    static FormValues filled(FormValues form, NeedExtract found) {
        FormValues filled = form;
        if (form.isBlank("indicators")) {
            filled = filled.with("indicators", found.named().stream().map(Indicator::display).distinct().toList());
        }
        if (form.isBlank("budgetMinYuan") && form.isBlank("budgetMaxYuan") && found.budget().isPresent()) {
            for (Map.Entry<String, String> sum : sums(found.budget().get().value()).entrySet()) {
                filled = filled.with(sum.getKey(), sum.getValue());
            }
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
