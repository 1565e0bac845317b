package cn.jinchuanggu.agenda;

import cn.jinchuanggu.account.Actor;
import java.util.List;

/**
 * What one feature has waiting for a person. Read at every visit of the home page: one query at most, nothing is written.
 */
public interface Agenda {

    /**
     * What this person can do now, the most urgent first; empty when nothing waits.
     *
     * @param limit how many at most
     */
    List<AgendaItem> listFor(Actor actor, int limit);
}
