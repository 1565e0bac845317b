package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.indicator.Completeness;
import cn.jinchuanggu.listing.indicator.Found;
import cn.jinchuanggu.listing.indicator.NeedExtract;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a need with what was read from it marked in place. Where several facts lie over one another, the one that says most
 * is shown; the others are cut.
 *
 * @param pieces the text in order; joined together they are the text
 * @param labels what is marked, each once, in the order of the text
 */
public record MarkedNeed(List<Piece> pieces, List<Piece> labels) {

    /**
     * A stretch of the text.
     *
     * @param label what was read from it, such as {@code 预算}; null when nothing was
     * @param tone  its colour
     */
    public record Piece(String text, String label, String tone) {
    }

    private record Span(String label, String tone, int start, int end) {

        static Span of(String label, String tone, Found<?> found) {
            return new Span(label, tone, found.start(), found.end());
        }
    }

    static MarkedNeed of(String text, NeedExtract found) {
        var painted = new Span[text.length()];
        for (Span span : spans(found)) {
            Arrays.fill(painted, span.start, span.end, span);
        }
        var pieces = new ArrayList<Piece>();
        for (int from = 0; from < text.length();) {
            int to = from + 1;
            while (to < text.length() && painted[to] == painted[from]) {
                to++;
            }
            String piece = text.substring(from, to);
            Span span = piece.chars().anyMatch(Character::isLetterOrDigit) ? painted[from] : null;
            pieces.add(new Piece(piece, span == null ? null : span.label, span == null ? null : span.tone));
            from = to;
        }
        return new MarkedNeed(List.copyOf(pieces), pieces.stream().filter(p -> p.label() != null)
                .map(p -> new Piece("", p.label(), p.tone())).distinct().toList());
    }

    /** What says least first: it is painted over. */
    private static List<Span> spans(NeedExtract found) {
        var spans = new ArrayList<Span>();
        found.elements().forEach(e -> spans.add(Span.of(e.aspect().label(), "element", e.words())));
        found.acceptance().ifPresent(a -> spans.add(Span.of(Completeness.Aspect.ACCEPTANCE.label(), "acceptance", a)));
        found.named().forEach(i -> spans.add(new Span("指标", "indicator", i.start(), i.end())));
        found.modes().forEach(m -> spans.add(Span.of("合作方式", "mode", m)));
        found.readiness().ifPresent(r -> spans.add(Span.of("成熟度", "readiness", r)));
        found.deadline().ifPresent(d -> spans.add(Span.of("期限", "deadline", d)));
        found.budget().ifPresent(b -> spans.add(Span.of("预算", "budget", b)));
        return spans;
    }
}
