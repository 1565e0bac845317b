package cn.jinchuanggu.supermarket.order.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.supermarket.order.Order;
import cn.jinchuanggu.supermarket.order.OrderEvent;
import cn.jinchuanggu.supermarket.order.OrderState;
import cn.jinchuanggu.supermarket.order.OrderStep;
import cn.jinchuanggu.supermarket.order.SlotTime;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlotCalendarTest {

    @Test
    void isAnEventOfTheMorningInUtcWithShortLines() {
        Map<String, Object> facts = Map.of("serviceName", "矿用电气产品安标预检；含整改单, 一次复测以及很长很长很长的一个名字");
        Order order = new Order("order-1", List.of(new OrderEvent(1, OrderStep.BOOK, OrderState.BOOKED, "a", "b", OffsetDateTime.parse("2026-03-02T10:00:00+08:00"), "", facts)));

        String calendar = SlotCalendar.of(order, SlotTime.find("2026-12-01 上午").orElseThrow());

        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n").contains("DTSTART:20261201T003000Z\r\n", "DTEND:20261201T040000Z\r\n",
                "DTSTAMP:20260302T020000Z", "STATUS:TENTATIVE", "\\, 一次复测");
        assertThat(calendar.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }
}
