package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.matching.Level;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.Struck;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.search.web.ListingSummary;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Which matches are shown.
 *
 * @param level code of the lowest level wanted, or empty for all
 * @param track id of an industry, or empty for all
 * @param struck what does not count
 * @param show   id of the match that is shown opened, or empty
 * @param shown  matches on the page, from {@value #SHOWN} to {@value #LOOKED_AT}; more when the one to open stands further down
 */
public record MatchFilter(String level, String track, Struck struck, String show, int shown) {

    /** Matches that are ranked for a page at the most. */
    static final int LOOKED_AT = 40;
    /** Matches on a page before more are asked for, and how many more then. */
    static final int SHOWN = 10;

    /** As it stands in the address; what does not stand there is empty. */
    record Typed(String level, String track, List<String> without, String show, Integer shown) {

        Typed {
            level = Objects.requireNonNullElse(level, "");
            track = Objects.requireNonNullElse(track, "");
            without = Objects.requireNonNullElse(without, List.of());
            show = Objects.requireNonNullElse(show, "");
            shown = Objects.requireNonNullElse(shown, SHOWN);
        }
    }

    static MatchFilter of(Typed typed) {
        boolean known = List.of(Level.values()).stream().anyMatch(l -> l.name().equals(typed.level()));
        return new MatchFilter(known ? typed.level() : "", Codes.findTrack(typed.track()).isPresent() ? typed.track() : "",
                Struck.of(typed.without()), typed.show(), Math.clamp(typed.shown(), SHOWN, LOOKED_AT));
    }

    /** What is struck out beside whole ideas. */
    public List<String> single() {
        return struck.names().stream().filter(n -> !Struck.IDEAS.contains(n)).toList();
    }

    /** What stands in the address beside what is struck out and shown opened. */
    Map<String, String> kept() {
        return Map.of("level", level, "track", track, "shown", shown == SHOWN ? "" : Integer.toString(shown));
    }

    /** How many of the best have to be known: those on the page and those that come next, or all where some of them are passed over. */
    int lookedAt() {
        return level.isEmpty() && track.isEmpty() && show.isEmpty() ? Math.min(shown + SHOWN, LOOKED_AT) : LOOKED_AT;
    }

    boolean lets(Match match) {
        return (level.isEmpty() || match.level().compareTo(Level.valueOf(level)) <= 0)
                && (track.isEmpty() || track.equals(ListingSummary.of(match.other()).track()));
    }

    /** How many of these are on the page. */
    int shownOf(List<Match> matches) {
        int opened = IntStream.range(0, matches.size()).filter(i -> matches.get(i).other().id().equals(show)).findFirst().orElse(-1);
        return Math.min(matches.size(), Math.max(shown, opened + 1));
    }
}
