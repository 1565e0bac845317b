package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.matching.Level;
import cn.jinchuanggu.matching.Struck;
import cn.jinchuanggu.reference.Codes;
import java.util.List;

/**
 * Which matches are shown.
 *
 * @param level code of the lowest level wanted, or empty for all
 * @param track id of an industry, or empty for all
 * @param struck what does not count
 * @param show   id of the match that is shown opened, or empty
 */
record MatchFilter(String level, String track, Struck struck, String show) {

    static MatchFilter of(String level, String track, Struck struck, String show) {
        boolean known = List.of(Level.values()).stream().anyMatch(l -> l.name().equals(level));
        return new MatchFilter(known ? level : "", Codes.findTrack(track).isPresent() ? track : "", struck, show);
    }

    /** What is struck out beside whole ideas. */
    public List<String> single() {
        return struck.names().stream().filter(n -> !Struck.IDEAS.contains(n)).toList();
    }

    boolean lets(MatchView match) {
        return (level.isEmpty() || Level.valueOf(match.levelCode()).compareTo(Level.valueOf(level)) <= 0)
                && (track.isEmpty() || track.equals(match.other().track()));
    }
}
