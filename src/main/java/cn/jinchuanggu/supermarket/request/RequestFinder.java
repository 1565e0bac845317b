package cn.jinchuanggu.supermarket.request;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.finding.Finder;
import cn.jinchuanggu.finding.Findings;
import cn.jinchuanggu.shared.Paging;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Requests (找人代办) that the person may see, by number or by what is to be done. */
@Component
@Order(43)
class RequestFinder implements Finder {

    private static final String GROUP = "找人代办";

    private final ServiceRequests requests;

    RequestFinder(ServiceRequests requests) {
        this.requests = requests;
    }

    @Override
    public Findings find(String words, Actor actor, int limit) {
        if (actor.isVisitor()) {
            return Findings.none(GROUP);
        }
        RequestQuery query = new RequestQuery(Optional.empty(), Optional.empty(), false, Optional.of(words), RequestQuery.Sort.NEWEST);
        return Findings.of(GROUP, requests.list(query, new Paging(1, limit), actor), found -> hit(found, words), "/requests", words);
    }

    private static Findings.Hit hit(RequestSummary found, String words) {
        return new Findings.Hit(found.title(), found.id() + " · " + found.state().label(), "/requests/" + found.id(), found.id().equalsIgnoreCase(words));
    }
}
