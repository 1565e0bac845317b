package cn.jinchuanggu.site.help;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.site.NavItem;
import cn.jinchuanggu.site.security.Doors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** All help, in the order of its file; the layout calls it {@code @help}. */
@Component("help")
public class HelpTopics {

    private static final String FILE = "/site/help.yaml";

    private final List<HelpTopic> topics = load();
    private final Doors doors;

    HelpTopics(Doors doors) {
        this.doors = doors;
    }

    /**
     * Help on the places that this person sees in the menu, and for who is signed in on those that stand outside it, with what this
     * person may do there.
     */
    public List<HelpTopic> listFor(Actor actor) {
        Set<String> seen = NavItem.listFor(actor).stream().map(NavItem::key).collect(Collectors.toSet());
        Set<String> places = Arrays.stream(NavItem.values()).map(NavItem::key).collect(Collectors.toSet());
        return topics.stream().filter(t -> seen.contains(t.key()) || !actor.isVisitor() && !places.contains(t.key())).map(t -> forReader(t, actor)).toList();
    }

    /** Help on the pages of a menu item; empty when there is none. @param nav its key, or an empty text */
    public Optional<HelpTopic> find(String nav, Actor actor) {
        return topics.stream().filter(t -> t.key().equals(nav)).findFirst().map(t -> forReader(t, actor));
    }

    private HelpTopic forReader(HelpTopic topic, Actor actor) {
        return topic.withSteps(topic.can().stream().filter(s -> s.href().isEmpty() || doors.mayOpen(actor, s.href())).toList());
    }

    private static List<HelpTopic> load() {
        try (InputStream in = HelpTopics.class.getResourceAsStream(FILE)) {
            List<Map<String, Object>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return file.stream().map(HelpTopics::topic).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    @SuppressWarnings("unchecked") // the shape of our own file, which a test reads too
    private static HelpTopic topic(Map<String, Object> row) {
        return new HelpTopic((String) row.get("key"), (String) row.get("title"), (String) row.get("href"), (String) row.get("about"),
                ((List<Object>) row.get("can")).stream().map(HelpTopics::step).toList(),
                ((Map<String, String>) row.getOrDefault("words", Map.of())).entrySet().stream().map(e -> new HelpTopic.Word(e.getKey(), e.getValue())).toList(),
                (List<String>) row.getOrDefault("asked", List.of()));
    }

    /** A sentence, or a sentence with the page where it is done. */
    @SuppressWarnings("unchecked")
    private static HelpTopic.Step step(Object row) {
        return row instanceof String text ? new HelpTopic.Step(text, "")
                : ((Map<String, String>) row).entrySet().stream().map(e -> new HelpTopic.Step(e.getKey(), e.getValue())).findFirst().orElseThrow();
    }
}
