package cn.jinchuanggu.listing;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a person or a program sent, field by field, and collects every problem before anyone is answered. A page's
 * form, a JSON body and a row of a sheet come through here alike.
 */
public final class InputFields {

    private static final Pattern MONEY = Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?)(万亿|亿|万)?元?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");

    private final Map<String, ?> input;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param input as sent, by the names of the fields */
    public InputFields(Map<String, ?> input) {
        this.input = input;
    }

    /** A text without leading and trailing blanks; null when it is missing or empty. */
    public String text(String field, String label, int longest) {
        Object value = take(field);
        if (value == null) {
            return null;
        }
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            return refuse(field, label + "应当是一段文字。", "请写成字符串。");
        }
        String text = value.toString().strip();
        if (text.length() > longest) {
            return refuse(field, "%s有 %,d 字，最多 %,d 字。".formatted(label, text.length(), longest), "请写要点，详细材料可作为附件。");
        }
        if (text.chars().anyMatch(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t')) {
            return refuse(field, label + "里有不可见的控制字符。", "请删去后重新提交。");
        }
        return text.isEmpty() ? null : text;
    }

    /** A text that must be there; null when it is not, which is a problem. */
    public String needed(String field, String label, int longest) {
        String text = text(field, label, longest);
        return text == null ? refuse(field, "没有写明" + label + "。", "请填写。") : text;
    }

    /** Entries of a list, or the lines of a text (、；and ; also part entries). */
    public List<String> texts(String field, String label, int most, int longest) {
        Object value = take(field);
        if (value == null) {
            return List.of();
        }
        List<String> entries = new ArrayList<>();
        if (value instanceof Collection<?> many) {
            many.forEach(v -> entries.add(v == null ? "" : v.toString().strip()));
        } else if (value instanceof String text) {
            for (String part : text.split("[\\r\\n；;]+")) {
                entries.add(part.strip());
            }
        } else {
            refuse(field, label + "应当是一个列表。", "请写成字符串数组，或每行一条的文字。");
        }
        entries.removeIf(String::isEmpty);
        if (entries.size() > most) {
            refuse(field, "%s有 %d 条，最多 %d 条。".formatted(label, entries.size(), most), "请保留最要紧的。");
            return List.of();
        }
        for (String entry : entries) {
            if (entry.length() > longest) {
                refuse(field, "%s里有一条长 %,d 字，最多 %d 字。".formatted(label, entry.length(), longest), "请拆成几条。");
                return List.of();
            }
        }
        return List.copyOf(entries);
    }

    /** An amount in yuan; 万 and 亿 are understood. */
    public BigDecimal money(String field, String label) {
        Object value = take(field);
        if (value == null || value.toString().isBlank() || value.toString().strip().equals("面议")) {
            return null;
        }
        String plain = Normalizer.normalize(value.toString().strip(), Normalizer.Form.NFKC).replace(" ", "");
        Matcher m = MONEY.matcher(plain);
        BigDecimal yuan;
        if (m.matches()) {
            BigDecimal unit = switch (m.group(2) == null ? "" : m.group(2)) {
                case "万" -> new BigDecimal("10000");
                case "亿" -> new BigDecimal("100000000");
                case "万亿" -> new BigDecimal("1000000000000");
                default -> BigDecimal.ONE;
            };
            yuan = new BigDecimal(m.group(1).replace(",", "")).multiply(unit);
        } else if (value instanceof Number && plain.length() < 40) {
            try {
                yuan = new BigDecimal(plain);
            } catch (NumberFormatException e) {
                return refuse(field, label + "“" + plain + "”不是一个金额。", "请写数字，单位是元。");
            }
        } else {
            return refuse(field, label + "“" + shorten(plain) + "”看不懂。", "请写数字，单位是元，例如 800000，或 80万。");
        }
        if (yuan.signum() < 0 || yuan.compareTo(MOST_MONEY) > 0) {
            return refuse(field, label + "应当在 0 到 1 万亿元之间。", "请核对单位，这里是元。");
        }
        return yuan.stripTrailingZeros().scale() > 2 ? refuse(field, label + "最多精确到分。", "请保留两位小数。")
                : yuan;
    }

    /** A calendar day between 2000 and 2100. */
    public LocalDate date(String field, String label) {
        Object value = take(field);
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        if (value instanceof LocalDate day) {
            return day;
        }
        Matcher m = DATE.matcher(Normalizer.normalize(value.toString().strip(), Normalizer.Form.NFKC));
        try {
            if (m.matches()) {
                LocalDate day = LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
                return day.getYear() < 2000 || day.getYear() > 2100
                        ? refuse(field, label + "“" + value + "”不在 2000 年到 2100 年之间。", "请核对年份。") : day;
            }
        } catch (DateTimeException e) {
            return refuse(field, label + "“" + value + "”这一天不存在。", "请核对月和日。");
        }
        return refuse(field, label + "“" + shorten(value.toString()) + "”不是日期。", "请写成 2027-06-30。");
    }

    /** A whole number in a range. */
    public Integer number(String field, String label, int from, int through) {
        Object value = take(field);
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        String plain = Normalizer.normalize(value.toString().strip(), Normalizer.Form.NFKC);
        if (!plain.matches("-?\\d{1,9}") || Integer.parseInt(plain) < from || Integer.parseInt(plain) > through) {
            return refuse(field, label + "“" + shorten(plain) + "”应当是 %d 到 %d 的整数。".formatted(from, through), "");
        }
        return Integer.valueOf(plain);
    }

    /** Whether it was ticked; false when it is missing. */
    public boolean flag(String field, String label) {
        Object value = take(field);
        if (value == null || value.toString().isBlank()) {
            return false;
        }
        return switch (value.toString().strip()) {
            case "true", "on", "是", "1" -> true;
            case "false", "off", "否", "0" -> false;
            default -> {
                refuse(field, label + "应当是“是”或“否”。", "请写 true 或 false。");
                yield false;
            }
        };
    }

    /** Ways to cooperate, by word or constant name; empty when none is named. */
    public Set<CooperationMode> modes(String field, String label) {
        Set<CooperationMode> modes = EnumSet.noneOf(CooperationMode.class);
        Object value = take(field);
        if (value == null) {
            return modes;
        }
        Collection<?> words = value instanceof Collection<?> many ? many : List.of(value.toString().split("[、,，;；\\s]+"));
        for (Object word : words) {
            String w = String.valueOf(word).strip();
            if (!w.isEmpty()) {
                CooperationMode.find(w).ifPresentOrElse(modes::add, () -> refuse(field,
                        label + "里的“" + shorten(w) + "”不在可选项中。",
                        "可选：" + String.join("、", List.of(CooperationMode.values()).stream().map(CooperationMode::label).toList()) + "。"));
            }
        }
        return modes;
    }

    /** One word out of a list; null when missing. */
    public String choice(String field, String label, Collection<String> choices) {
        String word = text(field, label, 100);
        if (word != null && !choices.contains(word)) {
            return refuse(field, label + "“" + shorten(word) + "”不在可选项中。", "可选：" + shorten(String.join("、", new TreeSet<>(choices))) + "。");
        }
        return word;
    }

    /** Notes a problem that joins several fields. Always null, so that a reader can return it. */
    public <T> T refuse(String field, String message, String remedy) {
        problems.add(new Problem(field, message, remedy));
        return null;
    }

    /** Says which fields nobody asked for, then throws when there was any problem at all. */
    public void finish() {
        for (String field : input.keySet()) {
            if (!known.contains(field)) {
                refuse(field, "没有名为“" + shorten(field) + "”的字段。", "可用的字段：" + String.join("、", known) + "。");
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** What was found wrong so far, for a reader that collects the problems itself. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether nothing was sent for it, or only blanks. */
    public boolean isBlank(String field) {
        Object value = take(field);
        return value == null || value instanceof Collection<?> many && many.isEmpty() || value.toString().isBlank();
    }

    private Object take(String field) {
        known.add(field);
        return input.get(field);
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
