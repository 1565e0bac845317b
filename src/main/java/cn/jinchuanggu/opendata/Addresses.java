package cn.jinchuanggu.opendata;

import cn.jinchuanggu.listing.ListingKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.UriUtils;

/**
 * The addresses of this installation, built in one place.
 *
 * @param base where the platform is found, without a slash at the end
 */
public record Addresses(String base) {

    /** The name of an entity for all time: it leads to the page that shows it now, whatever that page is called. */
    public String id(String id) {
        return base + "/id/" + segment(id);
    }

    /** The page that shows an entity. */
    public String page(String kind, String id) {
        return base + path(kind, id);
    }

    /** As {@link #page}, within the platform. */
    public static String path(String kind, String id) {
        return ListingKind.ofLabels(List.of(kind)).map(k -> k.href(segment(id))).orElse("/entities/" + segment(id));
    }

    /** The name of a term of the platform's own vocabulary. */
    public String term(String term) {
        return vocabulary() + term;
    }

    /** What names of own terms begin with. */
    public String vocabulary() {
        return base + "/vocab#";
    }

    private static String segment(String id) {
        return UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
    }
}
