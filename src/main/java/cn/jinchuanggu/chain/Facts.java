package cn.jinchuanggu.chain;

import cn.jinchuanggu.chain.figures.YearFigures;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the graph says about one entity, as far as chains and libraries ask.
 *
 * @param kind       label of the model
 * @param properties of the node, those that are asked for
 * @param ties       its own, and for an achievement those of its open owners
 * @param tracks     ids of its industries
 * @param segments   ids of its parts of industries
 * @param contracts  of an achievement: registered technology contracts about it
 * @param figures    declared years, the latest first; empty for readers who may not see them
 */
public record Facts(String id, String kind, String name, boolean illustrative, Map<String, Object> properties, List<Tie> ties, List<String> tracks,
        List<String> segments, List<Sale> contracts, List<YearFigures> figures) {

    public Facts {
        properties = Map.copyOf(properties);
        ties = List.copyOf(ties);
        tracks = List.copyOf(tracks);
        segments = List.copyOf(segments);
        contracts = List.copyOf(contracts);
        figures = List.copyOf(figures);
    }

    /**
     * A tie to something.
     *
     * @param via    the owner whose tie it is; null when it is the entity's own
     * @param id     of the other end
     * @param kind   label of the other end
     * @param about  what sort of thing it is, such as 中试基地; null when not said
     * @param since  ISO 8601 day, month or year
     * @param source key of the source
     */
    public record Tie(String type, String via, String id, String name, String kind, String about, String since, String source) {

        /** The tie in a sentence. */
        public Evidence evidence(String words) {
            return new Evidence((via == null ? "" : via + " ") + words + " " + name + (since == null || since.equals("未注明") ? "" : "（" + since + "）"),
                    "/entities/" + id, source == null ? "" : source);
        }
    }

    /** A registered technology contract. @param signedOn null when not said */
    public record Sale(String number, LocalDate signedOn) {
    }

    public Optional<Object> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** A property that is a list of texts; empty when it is not there. */
    public List<String> texts(String name) {
        return properties.get(name) instanceof Collection<?> many ? many.stream().map(String::valueOf).toList() : List.of();
    }

    /** Ties of these types, its own first. */
    public Stream<Tie> ties(Set<String> types) {
        return ties.stream().filter(t -> types.contains(t.type()));
    }

    /** The same with the declared years. */
    public Facts with(List<YearFigures> years) {
        return new Facts(id, kind, name, illustrative, properties, ties, tracks, segments, contracts, years);
    }

    /** The latest year that was declared. */
    public Optional<YearFigures> latest() {
        return figures.stream().findFirst();
    }
}
