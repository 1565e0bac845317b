package cn.jinchuanggu.privacy;

import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.privacy.Kept.Erasing;
import cn.jinchuanggu.privacy.Kept.Expiry;
import cn.jinchuanggu.privacy.Kept.How;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * All personal data that the platform keeps, from {@code privacy/personal-data.yaml}. Every property of every node is either in
 * it or declared there as not personal; a test compares that with what is really written.
 */
@Component
public class Inventory {

    private static final String FILE = "/privacy/personal-data.yaml";

    private final List<Kept> kept;
    private final Map<String, Set<String>> notPersonal = new LinkedHashMap<>();
    private final List<ConsentText> consents;
    private final String version;

    @SuppressWarnings("unchecked") // the shape of our own file
    public Inventory() {
        try (InputStream in = Inventory.class.getResourceAsStream(FILE)) {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            version = (String) file.get("version");
            kept = ((List<Map<String, Object>>) file.get("kept")).stream().map(Inventory::kept).toList();
            consents = ((List<Map<String, Object>>) file.get("consents")).stream().map(Inventory::consent).toList();
            ((Map<String, List<String>>) file.get("notPersonal")).forEach((label, names) -> notPersonal.put(label, Set.copyOf(names)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** Day of the present wording, ISO 8601. */
    public String version() {
        return version;
    }

    /** Everything that is kept, in the order of the file. */
    public List<Kept> list() {
        return kept;
    }

    /** @throws IllegalArgumentException when nothing is declared under this id */
    public Kept get(String id) {
        return kept.stream().filter(k -> k.id().equals(id)).findFirst().orElseThrow(() -> new IllegalArgumentException(FILE + " has no " + id));
    }

    /** What people are asked to agree to, one text for each purpose. */
    public List<ConsentText> listConsents() {
        return consents;
    }

    /** The text in force for a purpose. */
    public ConsentText consent(ConsentPurpose purpose) {
        return consents.stream().filter(c -> c.purpose() == purpose).findFirst().orElseThrow(() -> new IllegalArgumentException(FILE + " has no consent " + purpose));
    }

    /**
     * Properties of a node that nobody has declared, in order.
     *
     * @param labels     of the node
     * @param properties that it has
     */
    public Set<String> undeclared(Collection<String> labels, Collection<String> properties) {
        Set<String> declared = new HashSet<>(notPersonal.getOrDefault("all", Set.of()));
        for (String label : labels) {
            declared.addAll(notPersonal.getOrDefault(label, Set.of()));
            kept.stream().filter(k -> k.label().equals(label)).forEach(k -> declared.addAll(k.holds().keySet()));
        }
        if (labels.contains("Entity")) {
            GraphModel.get().listPropertyKinds().forEach(p -> declared.add(p.name()));
        }
        Set<String> undeclared = new TreeSet<>(properties);
        undeclared.removeAll(declared);
        return undeclared;
    }

    /** Labels for which something is declared. */
    public Set<String> labels() {
        Set<String> labels = new TreeSet<>(notPersonal.keySet());
        kept.stream().filter(Kept::isInGraph).forEach(k -> labels.add(k.label()));
        return labels;
    }

    @SuppressWarnings("unchecked")
    private static Kept kept(Map<String, Object> row) {
        Map<String, Object> erase = (Map<String, Object>) row.get("erase");
        Optional<Expiry> expiry = Optional.ofNullable((Map<String, Object>) row.get("expire")).map(e -> new Expiry(Period.ofDays((Integer) e.get("days")),
                (String) e.get("since"), how(e), set(e)));
        return new Kept(text(row, "id"), text(row, "title"), text(row, "label"), text(row, "person"), (Map<String, String>) row.get("holds"),
                text(row, "purpose"), text(row, "basis"), text(row, "recipients"), text(row, "period"), text(row, "mask"),
                new Erasing(how(erase), set(erase), text(erase, "because")), expiry);
    }

    private static ConsentText consent(Map<String, Object> row) {
        return new ConsentText(ConsentPurpose.valueOf(text(row, "purpose")), LocalDate.parse(text(row, "version")), text(row, "text"), text(row, "withdrawn"));
    }

    private static How how(Map<String, Object> row) {
        return How.valueOf(text(row, "how").toUpperCase(Locale.ROOT));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> set(Map<String, Object> row) {
        return (Map<String, Object>) row.getOrDefault("set", Map.of());
    }

    private static String text(Map<String, Object> row, String name) {
        return (String) row.getOrDefault(name, "");
    }
}
