package cn.jinchuanggu.supermarket.request.web;

import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.supermarket.request.RequestStep;
import cn.jinchuanggu.supermarket.request.ServiceRequest;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What happened to a request, for its page; without offers that the reader may not see, and without names of persons of a masked one. */
public record RequestLine(String label, String at) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static List<RequestLine> of(ServiceRequest request) {
        return request.entries().stream().filter(e -> shown(e, request)).map(e -> new RequestLine(RequestStep.valueOf(e.kind()).label(), e.at().format(MINUTE))).toList();
    }

    private static boolean shown(Entry entry, ServiceRequest request) {
        return !entry.kind().equals(RequestStep.OFFER.name()) || request.findOffer(entry.sequence()).isPresent();
    }
}
