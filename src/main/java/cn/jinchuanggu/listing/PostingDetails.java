package cn.jinchuanggu.listing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the owner of a posting wrote, field by field.
 *
 * @param values by the name of the field: a text, a list of texts, yuan as BigDecimal, Integer, LocalDate or Boolean; what is not
 *               stated is left out
 */
public record PostingDetails(ListingKind kind, Map<String, Object> values) implements Details {

    public PostingDetails {
        Map<String, Object> stated = new LinkedHashMap<>(values);
        stated.values().removeIf(v -> Objects.isNull(v) || v instanceof List<?> none && none.isEmpty() || Boolean.FALSE.equals(v));
        values = Map.copyOf(stated);
    }

    /** What a field says; null when it is not stated. */
    public Object value(String field) {
        return values.get(field);
    }

    /** Null when it is not stated. */
    public String text(String field) {
        return (String) values.get(field);
    }

    /** Yuan; null when it is not stated. */
    public BigDecimal money(String field) {
        return (BigDecimal) values.get(field);
    }

    /** Null when it is not stated. */
    public Integer whole(String field) {
        return (Integer) values.get(field);
    }

    /** Null when it is not stated. */
    public LocalDate day(String field) {
        return (LocalDate) values.get(field);
    }

    @SuppressWarnings("unchecked")
    public List<String> texts(String field) {
        return (List<String>) values.getOrDefault(field, List.of());
    }

    public boolean flag(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    @Override
    public String title() {
        return text("title");
    }

    @Override
    public List<String> indicators() {
        return texts("indicators");
    }

    @Override
    public Set<CooperationMode> modes() {
        return Set.of();
    }

    /** The first of several, as {@link #segmentIds()} orders them. */
    @Override
    public String segmentId() {
        return segmentIds().stream().findFirst().orElse(null);
    }

    @Override
    public List<String> segmentIds() {
        return text("segment") == null ? texts("segments").stream().sorted().toList() : List.of(text("segment"));
    }

    @Override
    public String fieldCode() {
        return text("field");
    }

    @Override
    public String industryCode() {
        return null;
    }

    @Override
    public List<String> concepts() {
        return texts("concepts");
    }

    @Override
    public boolean masked() {
        return flag("masked");
    }

    /** The words that are searched and compared in meaning, besides the title. */
    String searchedText() {
        return PostingSheet.of(kind).fields().stream().filter(PostingField::searched).map(f -> values.get(f.name())).filter(Objects::nonNull)
                .map(v -> v instanceof List<?> many ? many.stream().map(String::valueOf).collect(Collectors.joining("；")) : v.toString())
                .collect(Collectors.joining("\n"));
    }

    /** The same without what would name the owner, and without what is not for everybody. */
    PostingDetails without(Masking masking) {
        Map<String, Object> open = new LinkedHashMap<>();
        PostingSheet.of(kind).fields().forEach(f -> open.put(f.name(), f.closed() ? null : f.isText() ? hidden(values.get(f.name()), masking) : values.get(f.name())));
        return new PostingDetails(kind, open);
    }

    private static Object hidden(Object value, Masking masking) {
        return value instanceof List<?> many ? masking.hide(many.stream().map(String::valueOf).toList()) : masking.hide((String) value);
    }
}
