package cn.jinchuanggu.page;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.ListOrder;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the address of a list: its filters, {@code page} and {@code size}. What means nothing is kept as a problem, and
 * {@link #paging} refuses with all of them.
 */
public final class ListFields {

    private static final int LONGEST = 100;
    private static final Set<String> YES = Set.of("1", "true", "on", "是");
    private static final Set<String> NO = Set.of("0", "false", "off", "否");

    private final Map<String, String> address;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param names of the filters, in the order of the address */
    public ListFields(Map<String, String> address, List<String> names) {
        this.address = address;
        names.stream().filter(n -> address.get(n) != null && !address.get(n).isBlank()).forEach(n -> texts.put(n, address.get(n).strip()));
    }

    /** The filters as they were written. */
    public Map<String, String> texts() {
        return texts;
    }

    public boolean has(String name) {
        return texts.containsKey(name);
    }

    /** Words, at most {@value #LONGEST} characters. */
    public Optional<String> text(String name) {
        Optional<String> text = Optional.ofNullable(texts.get(name));
        if (text.filter(t -> t.length() > LONGEST).isPresent()) {
            problems.add(new Problem(name, name + " 最多 " + LONGEST + " 个字。", "请写短一些。"));
            return Optional.empty();
        }
        return text;
    }

    /** One of these constants, by its name in any case or by its Chinese word. */
    public <E extends Enum<E>> Optional<E> choice(String name, E[] values, Function<E, String> label) {
        String written = texts.get(name);
        Optional<E> chosen = Arrays.stream(values).filter(v -> v.name().equalsIgnoreCase(written) || label.apply(v).equals(written)).findFirst();
        if (written != null && chosen.isEmpty()) {
            problems.add(new Problem(name, name + " 没有这种值。", "可选：" + Arrays.stream(values).map(Enum::name).collect(Collectors.joining("、")) + "。"));
        }
        return chosen;
    }

    /** Which order is asked for, as {@code sort}. @param usual when the address does not say; its enum has the others */
    public <E extends Enum<E> & ListOrder> E order(E usual) {
        return choice("sort", usual.getDeclaringClass().getEnumConstants(), ListOrder::label).orElse(usual);
    }

    /** Whether it was ticked, as a form or a program says it; false when it is missing. */
    public boolean flag(String name) {
        String written = texts.getOrDefault(name, "0");
        if (!YES.contains(written) && !NO.contains(written)) {
            problems.add(new Problem(name, name + " 应当是 1 或 0。", "请改正或去掉这一项。"));
        }
        return YES.contains(written);
    }

    /** One of these words. */
    public Optional<String> choice(String name, List<String> words) {
        Optional<String> word = text(name);
        if (word.isPresent() && !words.contains(word.get())) {
            problems.add(new Problem(name, name + " 没有这种值。", "可选：" + String.join("、", words) + "。"));
            return Optional.empty();
        }
        return word;
    }

    /** A day, written {@code 2026-03-01}. */
    public Optional<LocalDate> day(String name) {
        try {
            return Optional.ofNullable(texts.get(name)).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            problems.add(new Problem(name, name + " 不是一个日期。", "请写成 2026-03-01 的样子。")); // told with the other problems of the address
            return Optional.empty();
        }
    }

    /** Notes a value that means nothing. */
    public void refuse(String name, String message, String remedy) {
        problems.add(new Problem(name, message, remedy));
    }

    /** A whole number in this range. */
    public Optional<Integer> whole(String name, int least, int most) {
        Optional<Integer> number = Optional.ofNullable(texts.get(name)).filter(t -> t.matches("[0-9]{1,9}")).map(Integer::valueOf).filter(n -> n >= least && n <= most);
        if (has(name) && number.isEmpty()) {
            problems.add(new Problem(name, name + " 应当是 " + least + " 至 " + most + " 之间的整数。", "请改正或去掉这一项。"));
        }
        return number;
    }

    /**
     * Which page is asked for; to be read last.
     *
     * @param size entries on a page when the address does not say
     * @throws InvalidInput with every value of the address that means nothing
     */
    public Paging paging(int size) {
        int page = number("page", 1);
        int asked = number("size", size);
        problems.addAll(Paging.problems(page, asked));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new Paging(page, asked);
    }

    private int number(String name, int otherwise) {
        String text = address.get(name);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (!text.strip().matches("[0-9]{1,7}")) {
            problems.add(new Problem(name, name + " 应当是整数。", "请改正或去掉这一项。"));
            return otherwise;
        }
        return Integer.parseInt(text.strip());
    }
}
