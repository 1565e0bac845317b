package cn.jinchuanggu.supermarket.order.web;

import cn.jinchuanggu.supermarket.order.Order;
import cn.jinchuanggu.supermarket.order.SlotTime;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** The time of an order as an event for a calendar (RFC 5545): times in UTC, lines of at most 75 bytes. */
final class SlotCalendar {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final int LONGEST_LINE = 75;

    private SlotCalendar() {
    }

    static String of(Order order, SlotTime time) {
        return List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Jinchuanggu//Orders//ZH", "BEGIN:VEVENT", "UID:" + order.id() + "@jinchuanggu",
                "DTSTAMP:" + order.events().getLast().at().withOffsetSameInstant(ZoneOffset.UTC).format(UTC), "SEQUENCE:" + order.version(),
                "DTSTART:" + utc(time, time.part().from()), "DTEND:" + utc(time, time.part().until()), "SUMMARY:" + escaped(order.serviceName()),
                "DESCRIPTION:" + escaped("订单 " + order.id() + "，" + (order.isAccepted() ? "服务机构已确认" : "等服务机构确认")),
                "STATUS:" + (order.isAccepted() ? "CONFIRMED" : "TENTATIVE"), "END:VEVENT", "END:VCALENDAR").stream().map(SlotCalendar::folded).collect(Collectors.joining());
    }

    private static String utc(SlotTime time, LocalTime at) {
        return time.day().atTime(at).atZone(CHANGZHI).withZoneSameInstant(ZoneOffset.UTC).format(UTC);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }

    /** Cut between characters, each further line with a space before it. */
    private static String folded(String line) {
        StringBuilder lines = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String letter = Character.toString(line.codePointAt(i));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                lines.append("\r\n ");
                bytes = 1;
            }
            lines.append(letter);
            bytes += size;
        }
        return lines.append("\r\n").toString();
    }
}
