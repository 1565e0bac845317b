package cn.jinchuanggu.opendata.oai;

import cn.jinchuanggu.opendata.Harvest;
import cn.jinchuanggu.opendata.oai.OaiError.Code;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The days and moments of the protocol: UTC, {@code YYYY-MM-DD} or {@code YYYY-MM-DDThh:mm:ssZ}, both limits in one form. */
final class DateStamps {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);
    private static final int DAY_LENGTH = 10;
    private static final int MOMENT_LENGTH = 20;

    private DateStamps() {
    }

    static String write(Instant instant) {
        return SECONDS.format(instant);
    }

    /** The harvest between the limits that were sent. @throws OaiError badArgument */
    static Harvest between(Optional<String> from, Optional<String> until, String kind, String track) throws OaiError {
        if (from.isPresent() && until.isPresent() && from.get().length() != until.get().length()) {
            throw new OaiError(Code.badArgument, "from 和 until 的精度不同；请都写到日，或都写到秒。");
        }
        Instant first = from.isPresent() ? first(from.get()) : null;
        Instant last = until.isPresent() ? last(until.get()) : null;
        if (first != null && last != null && first.isAfter(last)) {
            throw new OaiError(Code.badArgument, "from 晚于 until。");
        }
        return new Harvest(kind, track, first, last);
    }

    private static Instant first(String text) throws OaiError {
        return text.length() == DAY_LENGTH ? day(text).atStartOfDay(ZoneOffset.UTC).toInstant() : moment(text);
    }

    /** The whole day belongs to it. */
    private static Instant last(String text) throws OaiError {
        return text.length() == DAY_LENGTH ? day(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1) : moment(text);
    }

    private static LocalDate day(String text) throws OaiError {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw wrong(text);
        }
    }

    private static Instant moment(String text) throws OaiError {
        try {
            if (text.length() == MOMENT_LENGTH) {
                return Instant.parse(text);
            }
        } catch (DateTimeException e) {
            throw wrong(text);
        }
        throw wrong(text);
    }

    private static OaiError wrong(String text) {
        return new OaiError(Code.badArgument, "日期“" + text + "”应当写成 YYYY-MM-DD 或 YYYY-MM-DDThh:mm:ssZ（UTC）。");
    }
}
