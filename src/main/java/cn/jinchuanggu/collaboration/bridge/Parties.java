package cn.jinchuanggu.collaboration.bridge;

import cn.jinchuanggu.graph.GraphModel;
import java.util.Set;
import java.util.stream.Collectors;

/** Which kinds of the model can act, and so be asked for an introduction or be introduced. */
public final class Parties {

    private static final Set<String> KINDS = GraphModel.get().listNodeKinds().stream().filter(k -> k.roles().contains("Party"))
            .map(GraphModel.NodeKind::label).collect(Collectors.toUnmodifiableSet());

    private Parties() {
    }

    /** Labels of the model. */
    public static Set<String> kinds() {
        return KINDS;
    }

    static boolean isParty(String kind) {
        return KINDS.contains(kind);
    }
}
