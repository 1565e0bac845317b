package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Posting;
import cn.jinchuanggu.listing.PostingDetails;
import cn.jinchuanggu.listing.PostingField.Type;
import cn.jinchuanggu.listing.PostingField;
import cn.jinchuanggu.listing.PostingSheet;
import cn.jinchuanggu.listing.PriceRange;
import cn.jinchuanggu.reference.Codes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A posting as its page shows it.
 *
 * @param texts   longer texts and lists, heading to content
 * @param facts   everything short, in the order of the sheet
 * @param matches what the button to its matches says; null for a kind that is not matched on a page of its own
 */
public record PostingPage(ListingHead head, ListingKind kind, List<Text> texts, List<Fact> facts, String matches) {

    /** The template that shows one. */
    public static final String VIEW = "listing/posting";

    private static final Set<String> ELSEWHERE = Set.of("title", "segment", "field", "concepts", "masked");
    private static final Map<ListingKind, String> MATCHES = Map.of(ListingKind.FINANCING_NEED, "查看匹配的资金与补助", ListingKind.TALENT_NEED, "查看匹配的专家",
            ListingKind.SCENARIO, "查看能承接的能力与成果", ListingKind.CAPABILITY, "查看适合的场景机会");

    /** @param lines one for a text, several for a list */
    public record Text(String heading, List<String> lines, boolean list) {
    }

    /** @param closed whether only its owner and those who may take it up see it */
    public record Fact(String label, String value, boolean closed) {
    }

    /** @param mine whether the reader may change it */
    public static PostingPage of(Posting posting, boolean mine) {
        PostingDetails d = posting.details();
        List<PostingField> fields = PostingSheet.of(posting.kind()).fields().stream().filter(f -> !ELSEWHERE.contains(f.name())).toList();
        return new PostingPage(ListingHead.of(posting, mine), posting.kind(),
                fields.stream().filter(PostingPage::isLong).filter(f -> d.value(f.name()) != null).map(f -> text(f, d)).toList(),
                fields.stream().filter(f -> !isLong(f)).filter(f -> !f.closed() || mine || d.value(f.name()) != null)
                        .map(f -> new Fact(f.label(), shown(f, d.value(f.name())), f.closed())).toList(),
                MATCHES.get(posting.kind()));
    }

    private static boolean isLong(PostingField f) {
        return f.type() == Type.AREA || f.type() == Type.LINES;
    }

    private static Text text(PostingField f, PostingDetails d) {
        boolean list = f.type() == Type.LINES;
        return new Text(f.label(), list ? d.texts(f.name()) : Stream.of(d.text(f.name())).toList(), list);
    }

    /** As people read it; {@code --} for what is not stated. */
    static String shown(PostingField f, Object value) {
        return switch (f.type()) {
            case MONEY -> PriceRange.of((BigDecimal) value, (BigDecimal) value).brief();
            case FLAG -> Boolean.TRUE.equals(value) ? "是" : "否";
            case WHOLE -> value == null ? "--" : f.unit().startsWith("TRL") ? "TRL " + value : value + " " + f.unit();
            case LINE, AREA, CHOICE, DAY, SEGMENT, FIELD -> value == null ? "--" : value.toString();
            case SEGMENTS -> value == null ? "--" : ((List<?>) value).stream().map(id -> Codes.nameOf(id.toString())).collect(Collectors.joining("、"));
            case LINES -> value == null ? "--" : String.join("；", ((List<?>) value).stream().map(String::valueOf).toList());
        };
    }
}
