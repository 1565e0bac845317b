package cn.jinchuanggu.explorer;

import cn.jinchuanggu.explorer.Picture.KindCount;
import java.util.List;

/**
 * What an entity brings into a picture.
 *
 * @param asks  true when the entity has so many neighbours that nothing was brought: the reader chooses a kind first
 * @param added nodes that are new, and all their ties into the picture
 * @param left  neighbours that are still outside, by kind, most first; empty when all are in
 * @param cut   true when there are more neighbours than were counted
 */
public record Expansion(boolean asks, Picture added, List<KindCount> left, boolean cut) {
}
