package cn.jinchuanggu.opendata;

import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphModel.PropertyKind;
import cn.jinchuanggu.graph.GraphModel.PropertyType;
import cn.jinchuanggu.listing.Masking;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a node may leave the platform: the properties that the model lists, with contacts taken out of every text, and of a masked
 * listing also everything that names those behind it. The one place that decides it, for every form of open data.
 */
public final class PublicView {

    /** Masked kinds whose texts were written to be cut; of other masked listings only that they are there. */
    private static final Set<String> CUTTABLE = Set.of("Need", "Achievement");
    private static final Set<String> OF_ANY_MASKED = Set.of("illustrative", "masked", "state", "version");
    private static final Set<PropertyType> WORDS = Set.of(PropertyType.TEXT, PropertyType.TEXTS);
    private static final Masking CONTACTS = Masking.of(null);
    private static final String ENTERED_KEY = "entered";
    private static final String SOURCES = "sources";

    private PublicView() {
    }

    /** The name of an entity for everybody. @param behind names of those behind it, when it is masked */
    public static String name(String kind, String name, boolean masked, Collection<String> behind) {
        if (masked && !CUTTABLE.contains(kind)) {
            return "未具名的" + GraphModel.get().getNodeKind(kind).chinese();
        }
        return hide(name == null ? "" : name, masked, behind);
    }

    /**
     * The properties for everybody, in the order of the model.
     *
     * @param stored all that stands on the node
     * @param behind names of the owner and the inventors of a masked listing
     */
    public static Map<String, Object> properties(String kind, Map<String, Object> stored, Collection<String> behind) {
        boolean masked = Boolean.TRUE.equals(stored.get("masked"));
        Map<String, Object> open = new LinkedHashMap<>();
        for (PropertyKind property : GraphModel.get().listPropertyKinds()) {
            boolean source = property.name().equals(SOURCES);
            Object value = source ? sources(stored) : stored.get(property.name());
            // that somebody entered it tells nothing of whom it belongs to
            boolean told = !masked || CUTTABLE.contains(kind) || OF_ANY_MASKED.contains(property.name()) || source && !stored.containsKey(SOURCES);
            if (value != null && told) {
                open.put(property.name(), WORDS.contains(property.type()) ? hidden(value, masked, behind) : value);
            }
        }
        return open;
    }

    /** Keys of the sources; of what a user entered that it was entered; null when nothing is known. */
    private static List<String> sources(Map<String, Object> stored) {
        if (stored.get(SOURCES) instanceof Collection<?> keys) {
            return keys.stream().map(k -> Entities.publicKey(String.valueOf(k))).distinct().toList();
        }
        return stored.containsKey("enteredBy") ? List.of(ENTERED_KEY) : null;
    }

    /** A note of a tie for everybody; null stays null. */
    public static String note(String note) {
        return CONTACTS.hide(note);
    }

    private static Object hidden(Object value, boolean masked, Collection<String> behind) {
        return value instanceof Collection<?> many ? many.stream().map(v -> hide(String.valueOf(v), masked, behind)).toList()
                : hide(value.toString(), masked, behind);
    }

    private static String hide(String text, boolean masked, Collection<String> behind) {
        String open = text;
        if (masked) {
            for (String name : behind) {
                open = Masking.of(name).hide(open);
            }
        }
        return CONTACTS.hide(open);
    }
}
