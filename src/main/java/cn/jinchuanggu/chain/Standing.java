package cn.jinchuanggu.chain;

import java.util.List;

/**
 * Where an entity stands, as lists show it: from public facts only.
 *
 * @param step     number of the step, 0 when none is known
 * @param next     what the next step lacks first, in Chinese; empty when nothing is known to be missing
 */
public record Standing(Chain chain, String id, String name, boolean illustrative, List<String> tracks, int step, boolean inferred, String next) {

    public Standing {
        tracks = List.copyOf(tracks);
    }
}
