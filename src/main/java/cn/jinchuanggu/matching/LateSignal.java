package cn.jinchuanggu.matching;

import cn.jinchuanggu.listing.ListingProfile;
import java.util.List;
import java.util.Map;

/**
 * An idea that costs a look into the graph, so it judges only the best few, all in one go. Its points count like any other
 * and the best few are put in order again.
 */
@FunctionalInterface
public interface LateSignal {

    /**
     * @param profile the listing that looks for others
     * @param others  the listings found, about thirty at most
     * @return what there is to say, by id of the other listing; an id that is missing means nothing
     */
    Map<String, Finding> judge(ListingProfile profile, List<ListingProfile> others);
}
