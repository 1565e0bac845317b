package cn.jinchuanggu.listing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What search and matching know of one listing, whatever state it is in: its words, its numbers and where it belongs.
 *
 * <p>Text fields are never null, lists never null; every other field that may be unknown is null. A profile that the
 * public may not see in full is masked by whoever makes it, before it is indexed.
 *
 * @param id             id of the listing; empty for a text that is not a listing
 * @param kind           what is listed
 * @param title          one line
 * @param text           summary or whole body
 * @param problem        the problem solved, or to be solved
 * @param keywords       words the owner chose
 * @param indicatorTexts numbers with units as the owner wrote them, one to an entry
 * @param readiness      technology readiness 1 to 9 (GB/T 22900): offered, or the least that is asked for; null when unknown
 * @param modes          ways of cooperation offered or wanted; empty when not stated
 * @param amountFromYuan lower end of asking price or budget in yuan; null when not stated
 * @param amountUpToYuan upper end of asking price or budget in yuan; null when not stated
 * @param trackId        industry track of the plan; null when unknown
 * @param segmentId      segment inside the track; null when unknown
 * @param region         GB/T 2260 code of six digits; null when unknown
 * @param fieldCode      GB/T 13745 discipline; null when unknown
 * @param industryCode   GB/T 4754 industry such as {@code C3823}; null when unknown
 * @param since          first day on the market, or last day it was confirmed; null when unknown
 * @param until          last day it is valid; null when open
 * @param ownerId        id of the party that owns it; null when masked or unknown
 * @param ownerName      name as it may be shown; null when unknown
 * @param masked         whether parts were withheld
 * @param illustrative   whether it is invented to show how the platform works
 * @param choices        what lists of its kind are narrowed by, such as {@code guarantee=信用}
 */
public record ListingProfile(String id, ListingKind kind, String title, String text, String problem,
        List<String> keywords, List<String> indicatorTexts, Integer readiness, Set<CooperationMode> modes,
        BigDecimal amountFromYuan, BigDecimal amountUpToYuan, String trackId, String segmentId, String region,
        String fieldCode, String industryCode, LocalDate since, LocalDate until, String ownerId, String ownerName,
        boolean masked, boolean illustrative, List<String> choices) {

    private static final int LONGEST_AD_HOC_TITLE = 60;

    public ListingProfile {
        id = id == null ? "" : id;
        Objects.requireNonNull(kind, "kind");
        title = title == null ? "" : title;
        text = text == null ? "" : text;
        problem = problem == null ? "" : problem;
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        indicatorTexts = indicatorTexts == null ? List.of() : List.copyOf(indicatorTexts);
        modes = modes == null ? Set.of() : Set.copyOf(modes);
        choices = choices == null ? List.of() : List.copyOf(choices);
        if (readiness != null && (readiness < 1 || readiness > 9)) {
            throw new IllegalArgumentException("readiness of " + id + " is " + readiness + ", not 1 to 9");
        }
    }

    /** A profile that knows only its kind; fill in what is known. */
    public static Builder builder(String id, ListingKind kind) {
        return new Builder(id, kind);
    }

    /** A need made of free text: its first sentence (at most 60 characters) is the title, the whole is the text. */
    public static ListingProfile ofText(String text) {
        String clean = text == null ? "" : text.strip();
        String first = clean.split("[。；;！!？?\\n\\r]", 2)[0].strip();
        String title = first.length() <= LONGEST_AD_HOC_TITLE ? first : first.substring(0, LONGEST_AD_HOC_TITLE);
        return builder("", ListingKind.NEED).title(title).text(clean.equals(title) ? "" : clean).build();
    }

    /** A builder that starts with everything this profile says. */
    public Builder toBuilder() {
        return new Builder(id, kind).title(title).text(text).problem(problem).keywords(keywords)
                .indicatorTexts(indicatorTexts).readiness(readiness).modes(modes).amount(amountFromYuan, amountUpToYuan)
                .track(trackId, segmentId).region(region).fieldCode(fieldCode).industryCode(industryCode)
                .valid(since, until).owner(ownerId, ownerName).masked(masked).illustrative(illustrative).choices(choices);
    }

    /** Collects the fields of a profile; what is not set stays unknown. */
    public static final class Builder {
        private final String id;
        private final ListingKind kind;
        private String title;
        private String text;
        private String problem;
        private List<String> keywords;
        private List<String> indicatorTexts;
        private Integer readiness;
        private Set<CooperationMode> modes;
        private BigDecimal amountFromYuan;
        private BigDecimal amountUpToYuan;
        private String trackId;
        private String segmentId;
        private String region;
        private String fieldCode;
        private String industryCode;
        private LocalDate since;
        private LocalDate until;
        private String ownerId;
        private String ownerName;
        private boolean masked;
        private boolean illustrative;
        private List<String> choices;

        private Builder(String id, ListingKind kind) {
            this.id = id;
            this.kind = kind;
        }

        public Builder title(String value) {
            title = value;
            return this;
        }

        public Builder text(String value) {
            text = value;
            return this;
        }

        public Builder problem(String value) {
            problem = value;
            return this;
        }

        public Builder keywords(List<String> value) {
            keywords = value;
            return this;
        }

        public Builder indicatorTexts(List<String> value) {
            indicatorTexts = value;
            return this;
        }

        /** 1 to 9, or null when unknown. */
        public Builder readiness(Integer value) {
            readiness = value;
            return this;
        }

        public Builder modes(Set<CooperationMode> value) {
            modes = value;
            return this;
        }

        /** Either end may be null. */
        public Builder amount(BigDecimal fromYuan, BigDecimal upToYuan) {
            amountFromYuan = fromYuan;
            amountUpToYuan = upToYuan;
            return this;
        }

        public Builder track(String track, String segment) {
            trackId = track;
            segmentId = segment;
            return this;
        }

        public Builder region(String value) {
            region = value;
            return this;
        }

        public Builder fieldCode(String value) {
            fieldCode = value;
            return this;
        }

        public Builder industryCode(String value) {
            industryCode = value;
            return this;
        }

        public Builder valid(LocalDate from, LocalDate through) {
            since = from;
            until = through;
            return this;
        }

        public Builder owner(String partyId, String name) {
            ownerId = partyId;
            ownerName = name;
            return this;
        }

        public Builder masked(boolean value) {
            masked = value;
            return this;
        }

        public Builder illustrative(boolean value) {
            illustrative = value;
            return this;
        }

        public Builder choices(List<String> value) {
            choices = value;
            return this;
        }

        /** @throws IllegalArgumentException when the readiness is not 1 to 9 */
        public ListingProfile build() {
            return new ListingProfile(id, kind, title, text, problem, keywords, indicatorTexts, readiness, modes,
                    amountFromYuan, amountUpToYuan, trackId, segmentId, region, fieldCode, industryCode, since, until,
                    ownerId, ownerName, masked, illustrative, choices);
        }
    }
}
