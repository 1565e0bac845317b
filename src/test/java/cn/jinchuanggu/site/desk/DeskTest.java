package cn.jinchuanggu.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.agenda.AgendaItem.Kind;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-26T10:00:00+08:00");
    private static final Clock CLOCK = Clock.fixed(NOW.toInstant(), NOW.getOffset());

    @Test
    void groupsWhatAllFeaturesTellByKindAndPutsTheNearestClockFirst() {
        Agenda one = (actor, limit) -> List.of(item(Kind.MONEY, "拨付", null), item(Kind.ANSWER, "无期限", null), item(Kind.ANSWER, "后天", NOW.plusDays(2)));
        Agenda other = (actor, limit) -> List.of(item(Kind.ANSWER, "昨天", NOW.minusDays(1)));

        List<Desk.Group> groups = new Desk(List.of(one, other), CLOCK).listFor(Actor.PLATFORM);

        assertThat(groups).extracting(Desk.Group::kind).containsExactly(Kind.ANSWER, Kind.MONEY);
        assertThat(groups.getFirst().shown()).extracting(l -> l.item().what()).containsExactly("昨天", "后天", "无期限");
        assertThat(groups.getFirst().full()).isFalse();
    }

    @Test
    void showsTheFirstSixAndKeepsTheRestBehindThem() {
        Agenda many = (actor, limit) -> Collections.nCopies(limit, item(Kind.TASK, "审核", null));

        Desk.Group group = new Desk(List.of(many), CLOCK).listFor(Actor.PLATFORM).getFirst();

        assertThat(group.shown()).hasSize(6);
        assertThat(group.size()).isEqualTo(Desk.MOST_OF_EACH);
        assertThat(group.full()).as("there may be more than was told").isTrue();
    }

    @Test
    void hasNothingForWhomNothingWaits() {
        assertThat(new Desk(List.of((actor, limit) -> List.of()), CLOCK).listFor(Actor.PLATFORM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T09:00:00+08:00,overDays,2", "2026-11-26T09:30:00+08:00,overHours,1", "2026-11-26T10:00:00+08:00,hours,1",
            "2026-11-26T18:00:00+08:00,hours,8", "2026-11-27T09:00:00+08:00,tomorrow,1", "2026-11-29T23:59:59+08:00,days,3"})
    void saysInWordsWhenAClockRunsOut(OffsetDateTime due, String key, long number) {
        Due told = Due.of(due, NOW);

        assertThat(told.key()).isEqualTo(key);
        assertThat(told.number()).isEqualTo(number);
        assertThat(told.isOver()).isEqualTo(due.isBefore(NOW));
    }

    @Test
    void aClockToldByItsLastDayRunsThroughThatDay() {
        OffsetDateTime end = AgendaItem.endOf(NOW.toLocalDate());

        assertThat(Due.of(end, NOW).key()).isEqualTo("hours");
        assertThat(Due.of(end, NOW).at()).isEqualTo("2026-11-26 23:59");
    }

    private static AgendaItem item(Kind kind, String what, OffsetDateTime due) {
        return new AgendaItem(kind, what, "办理", "/", due, null);
    }
}
