package cn.jinchuanggu.supermarket.store;

import cn.jinchuanggu.supermarket.CatalogueQuery;
import java.util.ArrayList;
import java.util.List;

/**
 * The question for what fits, put together of fixed parts, so that only what is asked is looked at and the indexes are used.
 * Values are parameters: {@code found, category, track, segment, from, to, days, provider, rating}.
 */
final class CatalogueCypher {

    private static final String OTHERS = "其他";
    /** The mark as {@code service-marks.cypher} finds it and as it is shown, with one decimal. */
    private static final String RATED = """
            COLLECT { MATCH (o:ServiceOrder {serviceId: s.id}) WHERE o.ratedOn IS NOT NULL AND o.illustrative = coalesce(s.illustrative, false)
                      RETURN round(avg(o.marks[0] + o.marks[1] + o.marks[2]) / 3.0, 1) }[0] >= $rating""";

    private CatalogueCypher() {
    }

    /** Binds each fitting service once as {@code s}. @param found whether only some are looked at; null for all */
    static String match(CatalogueQuery query, List<String> found) {
        StringBuilder text = new StringBuilder();
        query.provider().ifPresent(p -> text.append("MATCH (:ServiceProvider {id: $provider})-[:PROVIDES]->(s:Service) WITH DISTINCT s "));
        query.segment().ifPresent(g -> text.append("MATCH (:Segment {id: $segment})<-[:IN_SEGMENT]-(s:Service) WITH DISTINCT s "));
        query.track().ifPresent(t -> text.append("MATCH (:Track {id: $track})<-[:OF_TRACK]-(:Segment)<-[:IN_SEGMENT]-(s:Service) WITH DISTINCT s "));
        return text + "MATCH (s:Service) WHERE " + String.join(" AND ", conditions(query, found)) + " WITH s";
    }

    private static List<String> conditions(CatalogueQuery query, List<String> found) {
        List<String> all = new ArrayList<>(List.of("NOT s:Hidden"));
        if (found != null) {
            all.add("s.id IN $found");
        }
        query.category().ifPresent(c -> all.add(c.equals(OTHERS) ? "coalesce(s.category, '" + OTHERS + "') = $category" : "s.category = $category"));
        query.priceFrom().ifPresent(p -> all.add("s.priceFen >= $from"));
        query.priceTo().ifPresent(p -> all.add("s.priceFen <= $to"));
        query.days().ifPresent(d -> all.add("s.days <= $days"));
        if (query.negotiable()) {
            all.add("s.priceFen IS NULL");
        }
        query.rating().ifPresent(r -> all.add(RATED));
        if (query.voucher()) {
            all.add("s.voucher = true");
        }
        return all;
    }

    /** What has not what it is ordered by comes last. */
    static String order(CatalogueQuery query) {
        return switch (query.sort()) {
            case USUAL -> "s.category, s.name, s.id";
            case CHEAPEST -> "s.priceFen, s.name, s.id";
            case DEAREST -> "coalesce(s.priceFen, -1) DESC, s.name, s.id";
            case QUICKEST -> "s.days, s.name, s.id";
            case NAME -> "s.name, s.id";
        };
    }
}
