package cn.jinchuanggu.site;

import java.time.LocalDate;
import java.util.List;

/**
 * What the home page tells about the graph.
 *
 * @param counts       one entry per kind, in the order they are shown
 * @param needs        newest published needs first
 * @param achievements newest published achievements first
 */
public record HomeFigures(List<Count> counts, List<Newest> needs, List<Newest> achievements) {

    public HomeFigures {
        counts = List.copyOf(counts);
        needs = List.copyOf(needs);
        achievements = List.copyOf(achievements);
    }

    /**
     * How many there are of one kind. Invented examples are never added to what is real.
     *
     * @param label        label of the nodes in the graph, such as {@code Need}
     * @param real         entries from public sources and from people who entered them
     * @param illustrative entries invented to show how the platform works
     */
    public record Count(String label, long real, long illustrative) {
    }

    /**
     * One listing in a short list.
     *
     * @param segment  name of the part of the industry it belongs to, or null
     * @param listedOn day of publication, or null
     */
    public record Newest(String id, String title, String segment, LocalDate listedOn, boolean illustrative) {
    }

    /** Where the figures come from. */
    public interface Source {

        /** The figures as of now or a few seconds ago. */
        HomeFigures read();
    }
}
