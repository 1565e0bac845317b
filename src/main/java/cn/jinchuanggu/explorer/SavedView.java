package cn.jinchuanggu.explorer;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A picture that somebody saved: ids and places, no names, so that whoever opens it sees what stands there then.
 *
 * @param account who saved it; told to nobody
 * @param places  one for each node, at most {@value Pictures#MOST_NODES}
 */
public record SavedView(String id, String account, String name, List<Place> places, Filters filters, OffsetDateTime savedAt) {

    public SavedView {
        places = List.copyOf(places);
    }

    /** Where a node stands, in pixels of the picture at its own size. */
    public record Place(String id, double x, double y, boolean pinned) {
    }

    /**
     * What of the picture is shown.
     *
     * @param hiddenKinds labels of the model that are switched off
     * @param track       id of a track, or empty for all
     * @param grades      grades of sources that are shown; empty for all
     * @param reality     {@code real}, {@code illustrative}, or empty for both
     * @param until       last year of ties that are shown; null for all
     * @param undated     whether ties without a year are shown
     */
    public record Filters(List<String> hiddenKinds, String track, List<String> grades, String reality, Integer until, boolean undated) {

        public static final Filters NONE = new Filters(List.of(), "", List.of(), "", null, true);

        public Filters {
            hiddenKinds = hiddenKinds == null ? List.of() : List.copyOf(hiddenKinds);
            track = track == null ? "" : track;
            grades = grades == null ? List.of() : List.copyOf(grades);
            reality = reality == null ? "" : reality;
        }
    }
}
