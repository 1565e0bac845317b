package cn.jinchuanggu.listing.store;

import cn.jinchuanggu.listing.Achievement;
import cn.jinchuanggu.listing.AchievementDetails;
import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.Details;
import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingState;
import cn.jinchuanggu.listing.Need;
import cn.jinchuanggu.listing.NeedDetails;
import cn.jinchuanggu.listing.Posting;
import cn.jinchuanggu.listing.PostingDetails;
import cn.jinchuanggu.listing.PostingField;
import cn.jinchuanggu.listing.PostingSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How a listing stands on its node: names of properties, money in fen, modes by constant name. */
public final class ListingRows {

    private ListingRows() {
    }

    /** The properties of a need's node; null removes one. */
    public static Map<String, Object> properties(NeedDetails d) {
        Map<String, Object> p = new HashMap<>();
        p.put("name", d.title());
        p.put("text", d.text());
        p.put("background", d.background());
        p.put("indicators", d.indicators());
        p.put("acceptance", d.acceptance());
        p.put("budgetMinFen", fen(d.budgetMinYuan()));
        p.put("budgetMaxFen", fen(d.budgetMaxYuan()));
        p.put("deadline", d.deadline());
        p.put("modes", names(d.modes()));
        p.put("readinessMin", d.readinessMin());
        p.put("industry", d.industryCode());
        p.put("concepts", d.concepts());
        p.put("masked", d.masked());
        return p;
    }

    /** The properties of an achievement's node; null removes one. */
    public static Map<String, Object> properties(AchievementDetails d) {
        Map<String, Object> p = new HashMap<>();
        p.put("name", d.title());
        p.put("summary", d.summary());
        p.put("problem", d.problem());
        p.put("advantage", d.advantage());
        p.put("indicators", d.indicators());
        p.put("readiness", d.readiness());
        p.put("readinessEvidence", d.readinessEvidence());
        p.put("modes", names(d.modes()));
        p.put("priceFen", fen(d.priceYuan()));
        p.put("propertyKind", d.property() == null ? null : d.property().kind());
        p.put("propertyState", d.property() == null ? null : d.property().state());
        p.put("propertyCount", d.property() == null ? null : d.property().count());
        p.put("industry", d.industryCode());
        p.put("partnerNeeded", d.partnerNeeded());
        p.put("concepts", d.concepts());
        p.put("masked", d.masked());
        return p;
    }

    /** The properties of a posting's node; null removes one. */
    public static Map<String, Object> properties(PostingDetails d) {
        Map<String, Object> p = new HashMap<>();
        PostingSheet.of(d.kind()).fields().stream().filter(PostingField::isProperty).forEach(f -> p.put(f.property(), stored(f, d.value(f.name()))));
        p.put("masked", d.masked());
        return p;
    }

    /** The properties of a listing's node; null removes one. */
    public static Map<String, Object> properties(Details details) {
        return switch (details) {
            case NeedDetails need -> properties(need);
            case AchievementDetails achievement -> properties(achievement);
            case PostingDetails posting -> properties(posting);
        };
    }

    /** A listing from a row of {@code listing.cypher} or {@code changed.cypher}; empty for what is no listing. */
    public static Optional<Listing> listing(Map<String, Object> row) {
        return ListingKind.ofLabels((Collection<?>) row.get("labels")).map(kind -> switch (kind) {
            case NEED -> need(row);
            case ACHIEVEMENT -> achievement(row);
            case SCENARIO, FINANCING_NEED, TALENT_NEED, CAPABILITY, SERVICE -> posting(kind, row);
        });
    }

    private static Posting posting(ListingKind kind, Map<String, Object> row) {
        Map<String, Object> p = map(row.get("listing"));
        Map<String, Object> values = new HashMap<>();
        for (PostingField f : PostingSheet.of(kind).fields()) {
            values.put(f.name(), switch (f.type()) {
                case LINE, AREA, CHOICE -> text(p, f.property());
                case LINES -> texts(p, f.property());
                case MONEY -> yuan(p, f.property());
                case WHOLE -> number(p, f.property());
                case DAY -> p.get(f.property());
                case FLAG -> flag(p, f.property());
                case SEGMENT -> row.get("segment");
                case SEGMENTS -> texts(row, "segments").stream().sorted().toList();
                case FIELD -> row.get("field");
            });
        }
        return new Posting(standing(row), new PostingDetails(kind, values));
    }

    private static Object stored(PostingField field, Object value) {
        return field.type() == PostingField.Type.MONEY ? fen((BigDecimal) value)
                : field.type() == PostingField.Type.WHOLE && value != null ? Long.valueOf((Integer) value) : value;
    }

    /** A need from a row of {@code listing.cypher} or {@code changed.cypher}. */
    public static Need need(Map<String, Object> row) {
        Map<String, Object> p = map(row.get("listing"));
        return new Need(standing(row), new NeedDetails(text(p, "name"), text(p, "text"), text(p, "background"),
                texts(p, "indicators"), text(p, "acceptance"), yuan(p, "budgetMinFen"), yuan(p, "budgetMaxFen"),
                (LocalDate) p.get("deadline"), modes(p), number(p, "readinessMin"), (String) row.get("segment"),
                (String) row.get("field"), text(p, "industry"), texts(p, "concepts"), flag(p, "masked")));
    }

    /** An achievement from a row of {@code listing.cypher} or {@code changed.cypher}. */
    @SuppressWarnings("unchecked")
    public static Achievement achievement(Map<String, Object> row) {
        Map<String, Object> p = map(row.get("listing"));
        String kind = text(p, "propertyKind");
        return new Achievement(standing(row), new AchievementDetails(text(p, "name"), text(p, "summary"),
                text(p, "problem"), text(p, "advantage"), texts(p, "indicators"), number(p, "readiness"),
                text(p, "readinessEvidence"), modes(p), yuan(p, "priceFen"),
                kind == null ? null : new AchievementDetails.Property(kind, text(p, "propertyState"), number(p, "propertyCount")),
                (String) row.get("segment"), (String) row.get("field"), text(p, "industry"), text(p, "partnerNeeded"),
                texts(p, "concepts"), (List<String>) row.get("inventors"), flag(p, "masked")));
    }

    static Listing.Standing standing(Map<String, Object> row) {
        Map<String, Object> p = map(row.get("listing"));
        Map<String, Object> owner = row.get("owner") == null ? Map.of() : map(row.get("owner"));
        String state = text(p, "state");
        return new Listing.Standing(text(p, "id"), (String) owner.get("id"), (String) owner.get("name"),
                (String) owner.get("region"), state == null ? ListingState.PUBLISHED : ListingState.valueOf(state),
                flag(p, "illustrative"), (LocalDate) p.get("listedOn"), longNumber(p, "revision"), longNumber(p, "version"),
                (LocalDate) p.getOrDefault("confirmedOn", p.get("listedOn")));
    }

    static String text(Map<String, Object> p, String key) {
        return (String) p.get(key);
    }

    @SuppressWarnings("unchecked")
    static List<String> texts(Map<String, Object> p, String key) {
        return p.get(key) == null ? List.of() : List.copyOf((Collection<String>) p.get(key));
    }

    static Set<CooperationMode> modes(Map<String, Object> p) {
        return texts(p, "modes").stream().map(CooperationMode::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    static BigDecimal yuan(Map<String, Object> p, String key) {
        return p.get(key) == null ? null : BigDecimal.valueOf((Long) p.get(key), 2);
    }

    static boolean flag(Map<String, Object> p, String key) {
        return Boolean.TRUE.equals(p.get(key));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static Integer number(Map<String, Object> p, String key) {
        return p.get(key) == null ? null : ((Long) p.get(key)).intValue();
    }

    private static long longNumber(Map<String, Object> p, String key) {
        return p.get(key) == null ? 0 : (Long) p.get(key);
    }

    private static Long fen(BigDecimal yuan) {
        return yuan == null ? null : yuan.movePointRight(2).longValueExact();
    }

    private static List<String> names(Set<CooperationMode> modes) {
        return modes.stream().map(Enum::name).sorted().toList();
    }
}
