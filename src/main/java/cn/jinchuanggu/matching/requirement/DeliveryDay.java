package cn.jinchuanggu.matching.requirement;

import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.requirement.Requirement.State;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.shared.Saying;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the offer can be there by the day asked for. An offer has no field for it, so its text must say how long delivery takes
 * (交付周期 3 个月, 六个月内交付): inferred, counted from today. Otherwise unknown.
 */
final class DeliveryDay {

    private static final String KEY = "期限";
    private static final String WORK = "(?:交付|交货|供货|实施|安装调试|部署|改造|建设|开发)";
    private static final Pattern SPAN = Pattern.compile(WORK + "(?:周期|期|时间)?[^。；;，,\\d]{0,6}(\\d{1,3}) ?(个月|天|日|周)"
            + "|(\\d{1,3}) ?(个月|天|日|周)(?:以?内)?(?:即?可|能)?(?:完成)?" + WORK);

    private DeliveryDay() {
    }

    /** Empty when the need names no day. */
    static Optional<Requirement> read(Asked asked, Offer offer) {
        LocalDate field = asked.profile().until();
        LocalDate day = field != null ? field : asked.extract().deadline().map(f -> f.value()).orElse(null);
        if (day == null) {
            return Optional.empty();
        }
        Basis basis = field != null ? Basis.STATED : Basis.INFERRED;
        if (day.isBefore(asked.today())) {
            return Optional.of(plain(day, State.UNKNOWN, basis, Saying.of("says.day.past", day), null));
        }
        for (String text : offer.texts()) {
            Matcher m = SPAN.matcher(text);
            if (m.find()) {
                return Optional.of(compared(day, asked.today(), m, MarkedText.sentence(text, m.start(), m.end())));
            }
        }
        return Optional.of(plain(day, State.UNKNOWN, basis, Saying.of("says.day.unknown", day), null));
    }

    private static Requirement compared(LocalDate day, LocalDate today, Matcher m, MarkedText source) {
        boolean first = m.group(1) != null;
        LocalDate ready = after(today, Integer.parseInt(first ? m.group(1) : m.group(3)), first ? m.group(2) : m.group(4));
        boolean inTime = !ready.isAfter(day);
        return plain(day, inTime ? State.MET : State.UNMET, Basis.INFERRED,
                Saying.of(inTime ? "says.day.inTime" : "says.day.late", m.group(), ready, day), source);
    }

    private static LocalDate after(LocalDate today, int number, String unit) {
        return switch (unit) {
            case "个月" -> today.plusMonths(number);
            case "周" -> today.plusWeeks(number);
            default -> today.plusDays(number);
        };
    }

    private static Requirement plain(LocalDate day, State state, Basis basis, Saying evidence, MarkedText source) {
        return Requirement.plain(KEY, "期限", Saying.of("says.day.by", day), state, basis, evidence, source);
    }
}
