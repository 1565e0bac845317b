package cn.jinchuanggu.cockpit.goal;

import java.util.List;
import java.util.Set;

/** Knows who is closest to counting for a goal, and what is missing. Beans of this type are asked by the page of the goal. */
public interface Closest {

    /** One that is close. @param gap what is missing, as a Chinese sentence */
    record Near(String entityId, String name, String gap) {
    }

    /** Ids of the goals it speaks of, such as {@code K2}. */
    Set<String> goals();

    /** The closest first; real and illustrative ones are never in one answer. */
    List<Near> list(boolean illustrative, int limit);
}
