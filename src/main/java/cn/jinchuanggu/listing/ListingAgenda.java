package cn.jinchuanggu.listing;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.agenda.AgendaItem.Kind;
import cn.jinchuanggu.listing.store.WaitingListings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Listings that wait for their owner, to be finished, changed or confirmed, and those that wait for the operator's review. */
@Component
class ListingAgenda implements Agenda {

    private final WaitingListings waiting;
    private final Clock clock;

    ListingAgenda(WaitingListings waiting, Clock clock) {
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        if (actor.has(Role.OPERATOR)) {
            return waiting.listToReview(limit).stream().map(l -> new AgendaItem(Kind.TASK, l.title(), "审核发布内容", "/review", null, null)).toList();
        }
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        return waiting.listOf(actor.partyIds(), today.minusDays(FreshnessDays.promptAfter(today)), limit).stream().map(l -> item(l, today)).toList();
    }

    private static AgendaItem item(WaitingListings.Waiting listing, LocalDate today) {
        String edit = listing.href() + "/edit";
        if (listing.state() == ListingState.DRAFT) {
            return new AgendaItem(Kind.TASK, listing.title(), "写完并发布", edit, null, null);
        }
        if (listing.state() == ListingState.RETURNED) {
            return new AgendaItem(Kind.ANSWER, listing.title(), "按退回意见修改", listing.href(), null, null);
        }
        if (listing.isUnconfirmedSince(today.minusDays(FreshnessDays.promptAfter(today)))) {
            LocalDate closed = listing.confirmedOn().plusDays(FreshnessDays.closeAfter(today));
            return new AgendaItem(Kind.CLOCK, listing.title(), "确认仍然有效", listing.href(), AgendaItem.endOf(closed), null);
        }
        return new AgendaItem(Kind.TASK, listing.title(), "补全待凝练的内容", edit, null, null);
    }
}
