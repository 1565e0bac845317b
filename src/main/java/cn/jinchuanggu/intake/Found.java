package cn.jinchuanggu.intake;

import cn.jinchuanggu.graph.GraphModel;
import java.util.Set;

/**
 * An entity that a word of a sheet may mean.
 *
 * @param kind    its label in the model
 * @param numbers its credit code, institution code, ORCID iD or patent number
 * @param units   ids of the units where an expert works
 */
public record Found(String id, String kind, String name, boolean hidden, Set<String> numbers, Set<String> units) {

    /** Whether it is of this kind or has this role. */
    public boolean is(String label) {
        return kind.equals(label) || !kind.isEmpty() && GraphModel.get().getNodeKind(kind).roles().contains(label);
    }

    /** Name, kind and id for people. */
    public String told() {
        return name + "（" + GraphModel.get().getNodeKind(kind).chinese() + "，" + id + "）";
    }
}
