package cn.jinchuanggu.opendata;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An entity with all that everybody may have of it. Of one that was public and is no longer, only {@link #isDeleted} is known.
 *
 * @param kind       its label in the model
 * @param properties those of the model's list, by name, in its order, as the graph keeps them
 * @param sources    who says so, best grade first
 * @param ties       public ties: those that leave it, and those of whoever offers, seeks or invented it
 * @param topics     ids of the industries it belongs to
 * @param changedAt  when it was last written
 * @param revision   rises with every change of any entity
 * @param state      whether it is public or was
 */
public record PublicRecord(String id, String kind, String name, Map<String, Object> properties, List<PublicSource> sources, List<PublicTie> ties,
        List<String> topics, Instant changedAt, long revision, State state) {

    /** Whether there is something to tell. */
    public enum State { PUBLIC, DELETED }

    public boolean isDeleted() {
        return state == State.DELETED;
    }

    /** Whether it was made up to show how the platform works. */
    public boolean isIllustrative() {
        return Boolean.TRUE.equals(properties.get("illustrative"));
    }

    /** Whether it is a listing whose owner is withheld. */
    public boolean isMasked() {
        return Boolean.TRUE.equals(properties.get("masked"));
    }

    /** A text of the record; empty when it is not stated. */
    public String text(String property) {
        Object value = properties.get(property);
        return value == null ? "" : value.toString();
    }
}
