package cn.jinchuanggu.site.desk;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what waits for one person: by kind, then by the clock that runs out first. */
@Component
class Desk {

    /** Of each feature; who has more than this goes to the list of the feature. */
    static final int MOST_OF_EACH = 50;

    private static final int SHOWN = 6;
    private static final Comparator<AgendaItem> BY_CLOCK = Comparator.comparing(AgendaItem::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<Agenda> agendas;
    private final Clock clock;

    Desk(List<Agenda> agendas, Clock clock) {
        this.agendas = List.copyOf(agendas);
        this.clock = clock;
    }

    /**
     * What waits for one kind of reason.
     *
     * @param shown the most urgent
     * @param rest  those behind them
     * @param full  whether a feature has more than it told
     */
    record Group(AgendaItem.Kind kind, List<Line> shown, List<Line> rest, boolean full) {

        /** How many wait. */
        public int size() {
            return shown.size() + rest.size();
        }
    }

    /** @param due null when no clock runs */
    record Line(AgendaItem item, Due due) {
    }

    /** Kinds for which nothing waits are left out. */
    List<Group> listFor(Actor actor) {
        List<List<AgendaItem>> told = agendas.stream().map(agenda -> agenda.listFor(actor, MOST_OF_EACH)).toList();
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        return Arrays.stream(AgendaItem.Kind.values()).map(kind -> group(kind, told, now)).filter(group -> group.size() > 0).toList();
    }

    private static Group group(AgendaItem.Kind kind, List<List<AgendaItem>> told, OffsetDateTime now) {
        List<Line> lines = told.stream().flatMap(List::stream).filter(item -> item.kind() == kind).sorted(BY_CLOCK)
                .map(item -> new Line(item, item.due() == null ? null : Due.of(item.due(), now))).toList();
        boolean full = told.stream().anyMatch(items -> items.size() >= MOST_OF_EACH && items.stream().anyMatch(item -> item.kind() == kind));
        return new Group(kind, lines.stream().limit(SHOWN).toList(), lines.stream().skip(SHOWN).toList(), full);
    }
}
