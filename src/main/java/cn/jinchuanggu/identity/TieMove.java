package cn.jinchuanggu.identity;

import cn.jinchuanggu.graph.GraphWriter.WrittenTie;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which ties change when one entity goes into another, and how they change back.
 *
 * @param gone    the ties that the one that goes had
 * @param created those of them that the one that stays did not have, now its own
 * @param joined  those that it had too: as they were, and as they are with both sources
 */
record TieMove(List<WrittenTie> gone, List<WrittenTie> created, List<Joined> joined) {

    private static final String SOURCE = "source";
    private static final String MASKED = "masked";
    /** What a tie says once, and the list in which it says what further sources say. */
    private static final Map<String, String> FURTHER = Map.of(SOURCE, "furtherSources", "since", "furtherSince", "note", "furtherNotes");

    /** A tie that both had. */
    record Joined(WrittenTie before, WrittenTie after) {
    }

    /**
     * @param stays ties of the one that stays
     * @param goes  ties of the one that goes; one between the two stays where it is
     */
    static TieMove of(String stay, Collection<WrittenTie> stays, String go, Collection<WrittenTie> goes) {
        List<WrittenTie> gone = goes.stream().filter(t -> !t.from().equals(stay) && !t.to().equals(stay) && !t.from().equals(t.to())).toList();
        Map<List<String>, WrittenTie> known = new HashMap<>();
        stays.forEach(t -> known.putIfAbsent(place(t), t));
        List<WrittenTie> created = new ArrayList<>();
        List<Joined> joined = new ArrayList<>();
        for (WrittenTie tie : gone) {
            WrittenTie moved = new WrittenTie(tie.from().equals(go) ? stay : tie.from(), tie.type(), tie.to().equals(go) ? stay : tie.to(), tie.properties());
            WrittenTie there = known.get(place(moved));
            if (there == null) {
                created.add(moved);
            } else {
                joined.add(new Joined(there, join(there, moved)));
            }
        }
        return new TieMove(gone, created, joined);
    }

    /** Which tie it is, whatever its properties say. */
    private static List<String> place(WrittenTie tie) {
        return List.of(tie.from(), tie.type(), tie.to());
    }

    /** What is written when the merge happens. */
    List<WrittenTie> come() {
        List<WrittenTie> come = new ArrayList<>(created);
        joined.forEach(j -> come.add(j.after()));
        return come;
    }

    /** Those of the created ties that are still as they were written; what somebody has changed since stays where it is. */
    List<WrittenTie> createdStillIn(Collection<WrittenTie> present) {
        return created.stream().filter(present::contains).toList();
    }

    /** What is written back when the merge is undone: the ties that went, and those that both had as they were, unless changed since. */
    List<WrittenTie> back(Collection<WrittenTie> present) {
        List<WrittenTie> back = new ArrayList<>(gone);
        joined.stream().filter(j -> present.contains(j.after())).forEach(j -> back.add(j.before()));
        return back;
    }

    Map<String, Object> facts() {
        return Map.of("gone", gone.stream().map(TieMove::fact).toList(), "created", created.stream().map(TieMove::fact).toList(),
                "joined", joined.stream().map(j -> Map.of("before", fact(j.before()), "after", fact(j.after()))).toList());
    }

    @SuppressWarnings("unchecked") // as facts() wrote it
    static TieMove of(Map<String, Object> facts) {
        return new TieMove(ties(facts.get("gone")), ties(facts.get("created")), ((List<Map<String, Object>>) facts.get("joined")).stream()
                .map(j -> new Joined(tie((Map<String, Object>) j.get("before")), tie((Map<String, Object>) j.get("after")))).toList());
    }

    private static WrittenTie join(WrittenTie known, WrittenTie moved) {
        Map<String, Object> properties = new HashMap<>(known.properties());
        if (!moved.properties().equals(known.properties())) {
            FURTHER.forEach((one, list) -> {
                List<String> further = new ArrayList<>(texts(known.properties().get(list)));
                further.add(text(moved.properties().get(one)));
                further.addAll(texts(moved.properties().get(list)));
                properties.put(list, further);
            });
            if (Boolean.TRUE.equals(moved.properties().get(MASKED))) {
                properties.put(MASKED, true); // what one of the two must not give away, neither may
            }
        }
        return new WrittenTie(known.from(), known.type(), known.to(), properties);
    }

    private static Map<String, Object> fact(WrittenTie tie) {
        return Map.of("from", tie.from(), "type", tie.type(), "to", tie.to(), "properties", tie.properties());
    }

    @SuppressWarnings("unchecked") // as fact() wrote it
    private static WrittenTie tie(Map<String, Object> fact) {
        Map<String, Object> properties = new LinkedHashMap<>();
        ((Map<String, Object>) fact.get("properties")).forEach((name, value) -> properties.put(name, stored(value)));
        return new WrittenTie((String) fact.get("from"), (String) fact.get("type"), (String) fact.get("to"), properties);
    }

    /** A value of JSON as the graph has it. */
    private static Object stored(Object value) {
        return value instanceof Integer whole ? Long.valueOf(whole) : value instanceof BigDecimal number ? Double.valueOf(number.doubleValue()) : value;
    }

    private static List<WrittenTie> ties(Object facts) {
        @SuppressWarnings("unchecked") // as facts() wrote it
        List<Map<String, Object>> all = (List<Map<String, Object>>) facts;
        return all.stream().map(TieMove::tie).toList();
    }

    @SuppressWarnings("unchecked") // lists of texts are the only lists here
    private static List<String> texts(Object value) {
        return value == null ? List.of() : (List<String>) value;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
