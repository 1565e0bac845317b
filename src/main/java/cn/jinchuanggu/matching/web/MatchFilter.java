package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.matching.Level;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.Struck;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.search.web.ListingSummary;
import java.util.List;

/**
 * Which matches are shown.
 *
 * @param level code of the lowest level wanted, or empty for all
 * @param track id of an industry, or empty for all
 * @param struck what does not count
 * @param show   id of the match that is shown opened, or empty
 */
public record MatchFilter(String level, String track, Struck struck, String show) {

    static MatchFilter of(String level, String track, Struck struck, String show) {
        boolean known = List.of(Level.values()).stream().anyMatch(l -> l.name().equals(level));
        return new MatchFilter(known ? level : "", Codes.findTrack(track).isPresent() ? track : "", struck, show);
    }

    /** What is struck out beside whole ideas. */
    public List<String> single() {
        return struck.names().stream().filter(n -> !Struck.IDEAS.contains(n)).toList();
    }

    boolean lets(Match match) {
        return (level.isEmpty() || match.level().compareTo(Level.valueOf(level)) <= 0)
                && (track.isEmpty() || track.equals(ListingSummary.of(match.other()).track()));
    }
}
