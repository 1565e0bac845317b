package cn.jinchuanggu.search.web;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.PostingField;
import cn.jinchuanggu.listing.PostingSheet;
import cn.jinchuanggu.search.SearchQuery;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the address of a list of postings: {@code q, track, segment, order, page, size} and every choice of the kind, such as {@code guarantee}. */
final class PostingQuestion {

    private static final int SIZE = 20;

    private PostingQuestion() {
    }

    /** @throws InvalidInput with every value that means nothing */
    static Lists.Question read(ListingKind kind, Map<String, String> address) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> choices = new LinkedHashMap<>();
        for (PostingField field : PostingSheet.of(kind).choiceFields()) {
            String value = address.getOrDefault(field.name(), "");
            if (field.choices().contains(value)) {
                choices.put(field.name(), value);
            } else if (!value.isBlank()) {
                problems.add(new Problem(field.name(), field.label() + "没有这一项。", "可选：" + String.join("、", field.choices()) + "。"));
            }
        }
        TopicFilter topic = topic(address, problems);
        int page = number(address, "page", 1, Paging.LAST_PAGE, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        SearchQuery.Order order = "NEWEST".equals(address.get("order")) ? SearchQuery.Order.NEWEST : SearchQuery.Order.RELEVANCE;
        return new Lists.Question(kind.path(), address.getOrDefault("q", ""), kind, topic, choices, order, page);
    }

    /** How many are on a page of the API. @throws InvalidInput when it is no number from 1 to {@link Paging#LARGEST_PAGE} */
    static int size(Map<String, String> address) {
        List<Problem> problems = new ArrayList<>();
        int size = number(address, "size", SIZE, Paging.LARGEST_PAGE, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return size;
    }

    private static TopicFilter topic(Map<String, String> address, List<Problem> problems) {
        try {
            return TopicFilter.of(address.get("track"), address.get("segment"));
        } catch (InvalidInput e) {
            problems.addAll(e.problems());
            return TopicFilter.of(null, null);
        }
    }

    private static int number(Map<String, String> address, String name, int standard, int most, List<Problem> problems) {
        String text = address.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return standard;
        }
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        problems.add(new Problem(name, name + " 应当是 1 至 " + most + " 之间的整数。", "请改正或去掉这一项。"));
        return standard;
    }
}
