package cn.jinchuanggu.notification;

import cn.jinchuanggu.listing.ListingKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something a person keeps looking for.
 *
 * @param name   what the person calls it
 * @param muted  nothing is told until it is turned on again, and what comes meanwhile is not told later
 * @param token  secret in the links of e-mails about it
 */
public record SavedSearch(String id, String account, String name, Query query, Rhythm rhythm, boolean muted, String token, OffsetDateTime createdAt) {

    /**
     * What is looked for: what fits a listing, or what a list with these filters would show.
     *
     * @param listingId need or achievement whose matches are wanted; empty for a list, and then the rest says which
     * @param text      words typed; empty for all
     * @param kind      null for all kinds
     * @param trackId   industry; empty for all
     * @param segmentId part of an industry; empty for all
     */
    public record Query(String listingId, String text, ListingKind kind, String trackId, String segmentId) {

        /** The matches of a listing. */
        public static Query of(String listingId) {
            return new Query(listingId, "", null, "", "");
        }

        public boolean isForListing() {
            return !listingId.isEmpty();
        }

        /** The page that shows all of it now. */
        public String href() {
            if (isForListing()) {
                return ListingKind.ofId(listingId).orElse(ListingKind.ACHIEVEMENT).href(listingId) + "/matches";
            }
            String path = kind == null || kind == ListingKind.SERVICE ? "/search" : kind.path();
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("q", text);
            fields.put("kind", path.equals("/search") && kind != null ? kind.name() : "");
            fields.put("track", trackId);
            fields.put("segment", segmentId);
            return path + fields.entrySet().stream().filter(e -> !e.getValue().isEmpty())
                    .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&", "?", ""));
        }
    }
}
