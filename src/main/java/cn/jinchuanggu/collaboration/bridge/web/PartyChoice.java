package cn.jinchuanggu.collaboration.bridge.web;

import cn.jinchuanggu.collaboration.bridge.Parties;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.graph.EntityNames;
import cn.jinchuanggu.graph.EntityNames.Named;
import java.util.List;
import java.util.Optional;

/**
 * Which party somebody means by what stands in a field: an id, or a name or part of one.
 *
 * @param typed      as it stands in the field
 * @param id         of the party that is meant; empty when nothing is typed, or it is not clear
 * @param name       shown in the field
 * @param candidates those that may be meant, when it is not clear
 */
public record PartyChoice(String typed, Optional<String> id, String name, List<Named> candidates) {

    private static final int MOST_CANDIDATES = 8;

    static PartyChoice of(String typed, Entities entities, EntityNames names) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new PartyChoice("", Optional.empty(), "", List.of());
        }
        Optional<Entity> known = entities.findEntity(text);
        if (known.isPresent()) {
            return new PartyChoice(text, Optional.of(text), known.get().name(), List.of());
        }
        List<Named> found = names.find(text, Parties.kinds(), MOST_CANDIDATES);
        List<Named> exact = found.stream().filter(n -> n.name().equals(text)).toList();
        List<Named> meant = exact.isEmpty() ? found : exact;
        return meant.size() == 1 ? new PartyChoice(text, Optional.of(meant.getFirst().id()), meant.getFirst().name(), List.of())
                : new PartyChoice(text, Optional.empty(), text, meant);
    }

    /** Whether something is typed that nothing is called. */
    public boolean isUnknown() {
        return !typed.isEmpty() && id.isEmpty() && candidates.isEmpty();
    }

    /** What stands for it in an address. */
    public String address() {
        return id.orElse(typed);
    }
}
