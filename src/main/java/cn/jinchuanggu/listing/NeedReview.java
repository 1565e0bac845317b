package cn.jinchuanggu.listing;

import cn.jinchuanggu.listing.indicator.Budget;
import cn.jinchuanggu.listing.indicator.Completeness;
import cn.jinchuanggu.listing.indicator.NeedCompleteness;
import cn.jinchuanggu.listing.indicator.NeedDraft;
import cn.jinchuanggu.shared.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a need lacks before anyone could test an answer to it. What stands in its free text counts as given. */
final class NeedReview {

    private NeedReview() {
    }

    static Completeness of(NeedDetails d, LocalDate today) {
        String text = Stream.of(d.text(), d.background()).filter(t -> t != null).collect(Collectors.joining("\n"));
        boolean titleRepeats = d.title() == null || text.startsWith(d.title());
        return NeedCompleteness.review(new NeedDraft(titleRepeats ? "" : d.title(), text, String.join("\n", d.indicators()),
                budget(d.budgetMinYuan(), d.budgetMaxYuan()), d.deadline(), d.acceptance()), today);
    }

    /** One problem per question, under the field in which the answer belongs. */
    static List<Problem> missing(NeedDetails d, LocalDate today) {
        return of(d, today).missing().stream()
                .map(i -> new Problem(field(i.aspect()), i.question(), "例如：" + i.example() + "。")).toList();
    }

    private static String field(Completeness.Aspect aspect) {
        return switch (aspect) {
            case INDICATORS -> "indicators";
            case BUDGET -> "budgetMaxYuan";
            case DEADLINE -> "deadline";
            case ACCEPTANCE -> "acceptance";
            case MATERIAL, METHOD, EFFECT, PRODUCT, APPLICATION -> "text";
        };
    }

    private static Budget budget(BigDecimal min, BigDecimal max) {
        boolean wrong = min != null && max != null && min.compareTo(max) > 0;
        return min == null && max == null || wrong ? null : new Budget(min, max, false);
    }
}
