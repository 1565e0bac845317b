package cn.jinchuanggu.matching;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.indicator.Budget;
import cn.jinchuanggu.listing.indicator.Found;
import cn.jinchuanggu.listing.indicator.Indicator;
import cn.jinchuanggu.listing.indicator.NeedExtract;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts what a need says in plain words into the fields that matching compares. Fills only what is empty, and reads nothing but
 * the need.
 *
 * @param parts what is refined; nothing leaves a need as it is told
 */
public record Refinement(Set<Part> parts) {

    /** What can be taken out of the text. */
    public enum Part {
        /** The numbers that are asked for, instead of every number in the text. */
        NUMBERS,
        /** Budget, day, ways to cooperate and readiness. */
        CONDITIONS,
        /** The five elements as keywords. */
        ELEMENTS,
        /** The five elements behind the title, so that their words weigh as much as its own. */
        TITLE,
        /** The five elements and the numbers instead of the whole text. */
        FOCUS
    }

    /** How a text that nobody stored is refined before it is matched; see BENCHMARKS, "What refining a need is worth". */
    public static final Refinement OF_TEXT = new Refinement(Set.of(Part.NUMBERS, Part.CONDITIONS));

    public Refinement {
        parts = Set.copyOf(parts);
    }

    /** @param today the day from which 6个月内 and the like are counted */
    public ListingProfile refine(ListingProfile told, LocalDate today) {
        if (parts.isEmpty()) {
            return told;
        }
        NeedExtract found = NeedExtract.ofNeed(told, today);
        ListingProfile.Builder refined = told.toBuilder();
        List<String> elements = found.elements().stream().map(e -> e.words().value()).distinct().toList();
        if (parts.contains(Part.NUMBERS) && told.indicatorTexts().isEmpty()) {
            refined.indicatorTexts(numbers(found));
        }
        if (parts.contains(Part.CONDITIONS)) {
            conditions(told, found, refined);
        }
        if (parts.contains(Part.ELEMENTS) && told.keywords().isEmpty()) {
            refined.keywords(elements);
        }
        if (parts.contains(Part.TITLE) && !elements.isEmpty()) {
            refined.title(joined(Stream.concat(Stream.of(told.title()), elements.stream())));
        }
        if (parts.contains(Part.FOCUS) && !elements.isEmpty()) {
            refined.text(joined(Stream.concat(elements.stream(), numbers(found).stream())));
        }
        return refined.build();
    }

    private static void conditions(ListingProfile told, NeedExtract found, ListingProfile.Builder refined) {
        if (told.amountFromYuan() == null && told.amountUpToYuan() == null && found.budget().isPresent()) {
            Budget budget = found.budget().get().value();
            refined.amount(budget.minYuan(), budget.maxYuan());
        }
        if (told.until() == null) {
            refined.valid(told.since(), found.deadline().map(Found::value).orElse(null));
        }
        if (told.modes().isEmpty()) {
            refined.modes(found.modes().stream().map(Found::value).collect(Collectors.toSet()));
        }
        if (told.readiness() == null) {
            refined.readiness(found.readiness().map(Found::value).orElse(null));
        }
    }

    private static List<String> numbers(NeedExtract found) {
        return found.named().stream().map(Indicator::display).distinct().toList();
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(p -> !p.isBlank()).collect(Collectors.joining("，"));
    }
}
