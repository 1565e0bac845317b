package cn.jinchuanggu.engagement.introduction.store;

import cn.jinchuanggu.engagement.introduction.Introduction;
import cn.jinchuanggu.engagement.introduction.IntroductionHead;
import cn.jinchuanggu.engagement.introduction.IntroductionState;
import cn.jinchuanggu.engagement.introduction.IntroductionSummary;
import cn.jinchuanggu.engagement.introduction.Listed;
import cn.jinchuanggu.engagement.introduction.Side;
import cn.jinchuanggu.graph.StoredTime;
import cn.jinchuanggu.matching.feedback.RefusalCode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Introductions as rows of the graph. What belongs to a side is named after it, such as {@code supplierPartyId}. */
final class IntroductionRows {

    private IntroductionRows() {
    }

    /** What never changes of an introduction. */
    static Map<String, Object> head(IntroductionHead head, OffsetDateTime createdAt) {
        Map<String, Object> row = new HashMap<>();
        row.put("achievementId", head.achievement().listingId());
        row.put("achievementTitle", head.achievement().title());
        row.put("needId", head.need().listingId());
        row.put("needTitle", head.need().title());
        for (Side side : Side.values()) {
            row.put(of(side, "PartyId"), head.of(side).partyId());
            row.put(of(side, "PartyName"), head.of(side).partyName());
        }
        row.put("proposer", head.proposer());
        row.put("proposerName", head.proposerName());
        row.put("proposerSide", head.proposerSide().map(Enum::name).orElse(null));
        row.put("brokerAccount", head.broker().orElse(null));
        row.put("mandateId", head.mandate().orElse(null));
        row.put("mandateSide", head.mandateSide().map(Enum::name).orElse(null));
        row.put("message", head.message());
        row.put("conflict", head.conflict());
        row.put("secret", head.secret());
        row.put("createdAt", createdAt);
        return row;
    }

    /** What the entries make of it, for lists. */
    static Map<String, Object> standing(Introduction introduction, Optional<LocalDate> dueOn, Optional<String> blockedBy) {
        Map<String, Object> row = new HashMap<>();
        row.put("state", introduction.state().name());
        row.put("version", introduction.version());
        row.put("agreed", introduction.isDisclosed());
        row.put("updatedAt", introduction.entries().getLast().at());
        row.put("dueOn", dueOn.orElse(null));
        row.put("blockedBy", blockedBy.orElse(null));
        row.put("refusalCode", introduction.refusal().map(Enum::name).orElse(null));
        for (Side side : Side.values()) {
            row.put(of(side, "Answered"), introduction.findAnswer(side).isPresent());
            row.put(of(side, "Awaited"), introduction.awaited().contains(side));
            row.put(of(side, "Contact"), introduction.head().contacts().get(side));
        }
        return row;
    }

    @SuppressWarnings("unchecked") // the queries return a map
    static IntroductionHead head(Map<String, Object> found) {
        Map<String, Object> row = (Map<String, Object>) found.get("i");
        Map<Side, String> contacts = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Optional.ofNullable((String) row.get(of(side, "Contact"))).ifPresent(c -> contacts.put(side, c));
        }
        return new IntroductionHead((String) row.get("id"), listed(row, found, "achievement", Side.SUPPLIER), listed(row, found, "need", Side.DEMANDER),
                (String) row.get("proposer"), (String) row.get("proposerName"), side(row.get("proposerSide")), text(row.get("mandateId")),
                side(row.get("mandateSide")), (String) row.get("message"), (String) row.get("conflict"), (String) row.get("secret"), contacts);
    }

    @SuppressWarnings("unchecked") // the queries return a map
    static IntroductionSummary summary(Map<String, Object> found) {
        Map<String, Object> row = (Map<String, Object>) found.get("i");
        return new IntroductionSummary(head(found), IntroductionState.valueOf((String) row.get("state")), ((Number) row.get("version")).intValue(),
                sides(row, "Answered"), sides(row, "Awaited"), Optional.ofNullable((LocalDate) row.get("dueOn")), text(row.get("blockedBy")),
                text(row.get("refusalCode")).flatMap(RefusalCode::find), StoredTime.of(row.get("createdAt")), StoredTime.of(row.get("updatedAt")));
    }

    private static Listed listed(Map<String, Object> row, Map<String, Object> found, String kind, Side side) {
        return new Listed((String) row.get(kind + "Id"), (String) row.get(kind + "Title"), (String) row.get(of(side, "PartyId")),
                (String) row.get(of(side, "PartyName")), Boolean.TRUE.equals(found.get(kind + "Masked")), Boolean.TRUE.equals(found.get(kind + "Illustrative")));
    }

    private static Set<Side> sides(Map<String, Object> row, String property) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Side side : Side.values()) {
            if (Boolean.TRUE.equals(row.get(of(side, property)))) {
                sides.add(side);
            }
        }
        return sides;
    }

    private static Optional<Side> side(Object name) {
        return text(name).map(Side::valueOf);
    }

    private static Optional<String> text(Object value) {
        return Optional.ofNullable((String) value);
    }

    private static String of(Side side, String property) {
        return side.name().toLowerCase(Locale.ROOT) + property;
    }
}
