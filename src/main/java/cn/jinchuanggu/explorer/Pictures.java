package cn.jinchuanggu.explorer;

import cn.jinchuanggu.collaboration.EntityViews;
import cn.jinchuanggu.explorer.store.PictureStore;
import cn.jinchuanggu.explorer.store.PictureStore.Found;
import cn.jinchuanggu.explorer.store.PictureStore.FoundTie;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.GraphModel;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes pictures from ids: reads the nodes as the public may see them now, and the ties between them. */
@Component
public class Pictures {

    /** Nodes a picture may hold: more than these nobody reads, and two cores no longer move them about smoothly. */
    public static final int MOST_NODES = 500;
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\b.*");

    private final PictureStore store;
    private final EntityViews views;
    private final Entities entities;

    Pictures(PictureStore store, EntityViews views, Entities entities) {
        this.store = store;
        this.views = views;
        this.entities = entities;
    }

    /** These entities and all ties between them; those that are missing or not public are left out, beyond {@value #MOST_NODES} too. */
    public Picture of(Collection<String> ids, List<String> notes) {
        return withTiesOf(ids, ids, notes);
    }

    /** The same as {@link #of}, with only those ties that touch one of {@code near}; their other end may be any of {@code all}. */
    Picture added(Collection<String> near, Collection<String> all) {
        return withTiesOf(near, all, List.of());
    }

    /** Entities alone, in the order given. */
    public List<Picture.Node> nodes(Collection<String> ids) {
        Set<String> wanted = ids.stream().limit(MOST_NODES).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Found> found = store.findNodes(wanted);
        return wanted.stream().map(found::get).filter(Objects::nonNull).map(this::node).toList();
    }

    private Picture withTiesOf(Collection<String> near, Collection<String> all, List<String> notes) {
        List<Picture.Node> nodes = nodes(near);
        Set<String> ids = nodes.stream().map(Picture.Node::id).collect(Collectors.toSet());
        Set<String> within = new LinkedHashSet<>(ids);
        within.addAll(all);
        List<FoundTie> ties = store.listTies(ids, within);
        Map<String, String> titles = entities.titlesOf(ties.stream().map(FoundTie::source).filter(Objects::nonNull).collect(Collectors.toSet()));
        return new Picture(nodes, ties.stream().map(t -> tie(t, titles.getOrDefault(t.source(), ""))).toList(), notes);
    }

    private Picture.Node node(Found found) {
        String kind = found.kind().label();
        return new Picture.Node(found.id(), views.publicName(found.id(), kind, found.name(), found.masked()), kind, found.kind().chinese(),
                found.illustrative(), found.topics(), found.grade());
    }

    private static Picture.Tie tie(FoundTie tie, String title) {
        Matcher year = YEAR.matcher(tie.since());
        return new Picture.Tie(tie.from() + " " + tie.type() + " " + tie.to(), tie.from(), tie.to(), tie.type(),
                GraphModel.get().getTieKind(tie.type()).chinese(), tie.source() == null ? "" : tie.source(), title, tie.grade(), tie.since(),
                year.matches() ? Integer.valueOf(year.group(1)) : null, tie.note());
    }
}
