package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.graph.Entities.Source;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.shared.Fact;
import java.util.List;

/**
 * An entity as everybody may see it.
 *
 * @param kind    its label in the model
 * @param name    of a masked listing without what names its owner
 * @param masked  true when its owner stays unnamed
 * @param facts   in a fixed order, each with its source
 * @param sources who says so, best grade first
 */
public record EntityView(String id, String kind, String kindLabel, String name, boolean illustrative, boolean masked,
        List<Fact> facts, List<Source> sources) {

    /** How its {@link #kind} is called in addresses of pages, such as {@code achievements}; empty when it has no page of its own. */
    public String page() {
        return ListingKind.ofLabels(List.of(kind)).filter(k -> k != ListingKind.SERVICE).map(ListingKind::page).orElse("");
    }
}
