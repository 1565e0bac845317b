package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingProfile;
import java.util.ArrayList;
import java.util.List;

/** The two texts of a listing that are indexed and compared. */
final class ListingText {

    /** Beyond this a listing repeats itself, and a hostile one costs time. */
    private static final int LONGEST_BODY = 8_000;
    private static final int LONGEST_TITLE = 500;

    private ListingText() {}

    static String title(ListingProfile profile) {
        return cut(profile.title(), LONGEST_TITLE);
    }

    /** Problem, keywords, text and indicators, a line each. */
    static String body(ListingProfile profile) {
        var body = new StringBuilder();
        append(body, profile.problem());
        append(body, String.join("、", profile.keywords()));
        append(body, profile.text());
        profile.indicatorTexts().forEach(i -> append(body, i));
        return cut(body.toString(), LONGEST_BODY);
    }

    /** Pieces with the same terms as {@link #body}, not joined. */
    static List<String> bodyPieces(ListingProfile profile) {
        var pieces = new ArrayList<String>(2 + profile.keywords().size() + profile.indicatorTexts().size());
        pieces.add(profile.problem());
        pieces.addAll(profile.keywords());
        pieces.add(profile.text());
        pieces.addAll(profile.indicatorTexts());
        int length = pieces.size();
        for (String piece : pieces) {
            length += piece.length();
        }
        return length > LONGEST_BODY ? List.of(body(profile)) : pieces;
    }

    private static void append(StringBuilder body, String part) {
        if (!part.isBlank()) {
            body.append(body.isEmpty() ? "" : "\n").append(part);
        }
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
