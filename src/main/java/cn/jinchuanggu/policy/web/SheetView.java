package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.fact.UnderstoodFact;
import cn.jinchuanggu.policy.Citation;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.MoneyRange;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Reading;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.Warning;
import cn.jinchuanggu.policy.calculation.Step;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Saying;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet in Chinese words, ready for a template: nothing has to be decided or formatted there.
 *
 * @param title     such as {@code 第九条 支持科技成果转移转化}
 * @param label     the outcome in a few words
 * @param tone      {@code success}, {@code danger}, {@code warning}, {@code info} or {@code secondary}; never the only sign
 * @param headline  the answer in one sentence, with the amount if there is one
 * @param estimate  whether it must be marked as an estimate
 * @param points    reasons, open decisions and missing facts, one sentence each
 * @param steps     the arithmetic
 * @param readings  readings applied
 * @param citations sentences relied on
 * @param facts     answers as understood
 * @param bodies    responsible bodies, joined by 、
 * @param funding   who pays
 * @param present   documents there
 * @param missing   documents still to bring
 * @param warnings  what to look at
 * @param footer    document, day, hash and build
 */
public record SheetView(
        String title,
        String label,
        String tone,
        String headline,
        boolean estimate,
        List<Point> points,
        List<StepRow> steps,
        List<ReadingRow> readings,
        List<CitationRow> citations,
        List<UnderstoodFact> facts,
        String bodies,
        String funding,
        List<String> present,
        List<String> missing,
        List<String> warnings,
        String footer) {

    /**
     * @param clause   where it comes from, such as {@code 第九条(9.2)}; for a missing fact its Chinese name
     * @param sentence what it says
     */
    public record Point(String clause, String sentence) {}

    /**
     * @param name     what comes out
     * @param formula  the operation with its numbers
     * @param limited  whether a limit decided
     */
    public record StepRow(String name, String formula, boolean limited) {}

    /**
     * @param id          such as {@code R-95}
     * @param applied     question and reading applied
     * @param alternative the other reading, {@code --} when none is on record
     * @param amount      its amount, {@code --} when it cannot be said
     */
    public record ReadingRow(String id, String applied, String alternative, String amount) {}

    /**
     * @param clause such as {@code 第九条(9.2)}
     * @param anchor its place in the text, such as {@code 9.2}
     * @param quote  official wording
     */
    public record CitationRow(String clause, String anchor, String quote) {}

    private static final String NONE = "--";
    private static final int HASH_SHOWN = 12;

    /** The view of a sheet. */
    public static SheetView of(Sheet sheet) {
        return new SheetView(
                ClauseRef.articleName(sheet.article()) + " " + sheet.articleName(),
                sheet.outcome().label(),
                tone(sheet.outcome()),
                headline(sheet).chinese(),
                sheet.estimate(),
                points(sheet.outcome()),
                sheet.steps().stream().map(SheetView::row).toList(),
                sheet.readings().stream().map(SheetView::row).toList(),
                sheet.citations().stream().map(SheetView::row).toList(),
                sheet.facts(),
                String.join("、", sheet.bodies()),
                sheet.funding().statement(),
                sheet.evidence().present(),
                sheet.evidence().missing(),
                sheet.warnings().stream().map(Warning::sentence).toList(),
                sheet.documentId() + " · 测算日期 " + sheet.assessedOn() + " · 规则版本 "
                        + sheet.parameterHash().substring(0, HASH_SHOWN) + " · 程序版本 " + sheet.codeVersion());
    }

    private static String tone(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Granted o -> "success";
            case Outcome.NotEligible o -> "danger";
            case Outcome.NeedsFacts o -> "info";
            case Outcome.NeedsDecision o -> "warning";
            case Outcome.NotInForce o -> "secondary";
        };
    }

    /** What comes out, in one sentence for readers of either language. */
    public static Saying headline(Sheet sheet) {
        Saying headline = headline(sheet.outcome());
        return sheet.estimate() ? Saying.of("says.sheet.estimate", headline) : headline;
    }

    private static Saying headline(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Granted o -> Saying.of("says.sheet.granted", exact(o.amount()));
            case Outcome.NotEligible o -> Saying.of("says.sheet.notEligible", o.reasons().size());
            case Outcome.NeedsFacts o -> Saying.of("says.sheet.needsFacts", o.missing().size(), o.possible().map(SheetView::possible).orElse(Saying.NOTHING));
            case Outcome.NeedsDecision o -> Saying.of("says.sheet.needsDecision", o.decisions().size(), o.bounds().map(SheetView::possible).orElse(Saying.NOTHING));
            case Outcome.NotInForce o -> Saying.of("says.sheet.notInForce", o.window().from(), o.window().through());
        };
    }

    private static Saying possible(MoneyRange range) {
        if (range.min().isZero()) {
            return Saying.of("says.sheet.atMost", exact(range.max()));
        }
        return range.min().equals(range.max()) ? Saying.of("says.sheet.oneSum", exact(range.max())) : Saying.of("says.sheet.between", exact(range.min()), exact(range.max()));
    }

    private static Saying exact(Money money) {
        return money.toFen().exact();
    }

    private static List<Point> points(Outcome outcome) {
        Stream<Point> reasons = SheetAnswer.reasons(outcome).stream()
                .map(r -> new Point(r.clause().display(), r.sentence()));
        Stream<Point> decisions = SheetAnswer.decisions(outcome).stream()
                .map(d -> new Point(d.clause().display(), d.question() + "决定单位：" + String.join("、", d.bodies()) + "。"));
        Stream<Point> missing = SheetAnswer.missing(outcome).stream()
                .map(m -> new Point(m.question().label(), m.sentence()));
        return Stream.of(reasons, decisions, missing).flatMap(s -> s).toList();
    }

    private static StepRow row(Step step) {
        return new StepRow(step.result(), step.sentence(), step.limited());
    }

    private static ReadingRow row(Reading reading) {
        return new ReadingRow(reading.id(), reading.question() + reading.applied() + "。",
                reading.alternative().orElse(NONE), reading.alternativeAmount().map(SheetView::money).orElse(NONE));
    }

    private static CitationRow row(Citation citation) {
        return new CitationRow(citation.clause().display(), citation.clause().anchor(), citation.sentence());
    }

    private static String money(Money money) {
        return money.toFen().display();
    }
}
