package cn.jinchuanggu.listing.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day by which a need wants to be served: 2027年6月底前, 2027-06-30, 今年年底前, 6个月内完成.
 *
 * <p>A date counts only beside a word such as 完成 or 截止, and only from today on; of several the last one counts. "6月底"
 * is 30 June, "6月前" is 31 May. Every repetition in the patterns is bounded, so matching is linear.
 */
final class DeadlineReader {

    private static final Pattern DAY = Pattern.compile(
            "(20\\d\\d) ?(?:年|[-./]) ?(\\d{1,2}) ?(?:月|[-./]) ?(\\d{1,2})(?!\\d) ?(?:日|号)?");
    private static final Pattern MONTH = Pattern.compile(
            "(20\\d\\d|今|本|明|后)(?:年度?|(?=\\d\\d? ?月)) ?(\\d{1,2}) ?月(?! ?\\d)(?:份)?(底|末|之前|以前|前)?");
    private static final Pattern PART_OF_YEAR = Pattern.compile(
            "(20\\d\\d|今|本|明|后)年度?(上半年|下半年|第?[一二三四1-4]季度|年?底|年?末|内|之前|以前|前)");
    private static final Pattern MONTH_DAY = Pattern.compile("(?<![年\\d.-])(\\d{1,2})月(?:(\\d{1,2})(?:日|号)|(底|末))");
    private static final Pattern END_OF_YEAR = Pattern.compile("(?<![今本明后\\d年])(?:年底|年末)(?:之?前|以前)");

    private static final List<String> CUES = List.of("前", "完成", "截止", "截至", "到期", "交付", "验收", "期限", "工期", "提交", "达产",
            "投产", "结题", "上线", "期望", "要求时间", "日期", "时限", "止", "底", "实现", "解决", "时间");
    private static final List<String> NOT_A_DEADLINE = List.of("截至目前", "成立", "创立", "创建于", "始建", "发布", "荣获", "授权",
            "认定", "报名");
    private static final List<String> DONE = List.of("完成", "交付", "提交", "验收", "达产", "投产", "上线", "落地", "工期", "周期", "期限",
            "时限", "合作期", "解决", "研发出", "开发出", "供货", "结题");
    private static final int NEAR = 12;
    private static final int MAX_YEARS = 30;

    private final PlainText text;
    private final String all;
    private final LocalDate today;
    private final List<Found<LocalDate>> found = new ArrayList<>();

    private DeadlineReader(PlainText text, LocalDate today) {
        this.text = text;
        this.all = text.folded(0, text.length());
        this.today = today;
    }

    static Optional<Found<LocalDate>> find(PlainText text, LocalDate today, List<Phrase> phrases) {
        DeadlineReader reader = new DeadlineReader(text, today);
        reader.dates();
        if (reader.found.isEmpty()) {
            phrases.forEach(reader::duration);
        }
        return reader.found.stream().max(Comparator.comparing((Found<LocalDate> f) -> f.value())
                .thenComparing(f -> -f.start()));
    }

    private void dates() {
        for (Matcher m = DAY.matcher(all); m.find();) {
            add(m, day(number(m, 1), number(m, 2), number(m, 3)));
        }
        for (Matcher m = MONTH.matcher(all); m.find();) {
            add(m, month(year(m.group(1)), number(m, 2), m.group(3)));
        }
        for (Matcher m = PART_OF_YEAR.matcher(all); m.find();) {
            add(m, partOfYear(year(m.group(1)), m.group(2)));
        }
        for (Matcher m = MONTH_DAY.matcher(all); m.find();) {
            add(m, nextMonthDay(m));
        }
        for (Matcher m = END_OF_YEAR.matcher(all); m.find();) {
            add(m, LocalDate.of(today.getYear(), 12, 31));
        }
    }

    private void add(Matcher m, LocalDate day) {
        if (day != null && !day.isBefore(today) && isDeadline(m.start(), m.end())) {
            found.add(Found.at(day, text, m.start(), m.end()));
        }
    }

    private boolean isDeadline(int start, int end) {
        String near = Clause.sentenceBefore(text, start, NEAR) + text.folded(start, end)
                + Clause.sentenceAfter(text, end, NEAR);
        boolean whole = all.strip().length() <= end - start + 2;
        return (whole || Clause.hasAny(near, CUES))
                && !Clause.hasAny(Clause.around(text, start, end, NEAR, NEAR), NOT_A_DEADLINE);
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private int year(String word) {
        return switch (word) {
            case "今", "本" -> today.getYear();
            case "明" -> today.getYear() + 1;
            case "后" -> today.getYear() + 2;
            default -> Integer.parseInt(word);
        };
    }

    /** Null when there is no such day. */
    private static LocalDate day(int year, int month, int day) {
        boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }

    private static LocalDate month(int year, int month, String edge) {
        if (month < 1 || month > 12) {
            return null;
        }
        boolean before = edge != null && edge.endsWith("前");
        return before ? LocalDate.of(year, month, 1).minusDays(1) : YearMonth.of(year, month).atEndOfMonth();
    }

    private static LocalDate partOfYear(int year, String part) {
        if (part.endsWith("季度")) {
            int quarter = "一二三四1234".indexOf(part.charAt(part.length() - 3)) % 4 + 1;
            return YearMonth.of(year, quarter * 3).atEndOfMonth();
        }
        return switch (part) {
            case "上半年" -> LocalDate.of(year, 6, 30);
            case "前", "之前", "以前" -> LocalDate.of(year, 1, 1).minusDays(1);
            default -> LocalDate.of(year, 12, 31);
        };
    }

    /** Without a year: the next such day from today on. */
    private LocalDate nextMonthDay(Matcher m) {
        int month = number(m, 1);
        for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
            LocalDate day = m.group(3) != null ? month(year, month, null) : day(year, month, number(m, 2));
            if (day != null && !day.isBefore(today)) {
                return day;
            }
        }
        return null;
    }

    /** 6个月内完成 and 工期90天, counted from today. */
    private void duration(Phrase p) {
        BigDecimal most = p.upper();
        if (most == null || p.relative() != Relative.ABSOLUTE || most.compareTo(BigDecimal.valueOf(3650)) > 0) {
            return;
        }
        String before = Clause.sentenceBefore(text, p.start(), NEAR) + p.name();
        String after = Clause.sentenceAfter(text, p.end(), NEAR);
        boolean within = p.operator() == Operator.AT_MOST && Clause.hasAny(after, DONE);
        boolean term = Clause.hasAny(before, List.of("工期", "研发周期", "开发周期", "项目周期", "完成时间", "期限", "时限", "合作期", "交付期",
                "交付周期", "完成周期"));
        LocalDate day = within || term ? later(most, p.unit()) : null;
        if (day != null && day.getYear() <= today.getYear() + MAX_YEARS) {
            found.add(Found.at(day, text, p.quantity().start(), p.end()));
        }
    }

    private LocalDate later(BigDecimal amount, MeasureUnit unit) {
        BigDecimal months = amount.multiply(unit.factor());
        return switch (unit.symbol()) {
            case "年", "月" -> today.plusMonths(months.intValue());
            case "周" -> today.plusWeeks(amount.intValue());
            case "天" -> today.plusDays(amount.intValue());
            case "工作日" -> today.plusDays(amount.intValue() * 7L / 5);
            default -> null;
        };
    }
}
