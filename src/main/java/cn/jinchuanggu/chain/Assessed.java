package cn.jinchuanggu.chain;

import java.util.List;

/** What keeps a computed view of entities: {@link Rounds} tells it which to compute again. Doing so twice changes nothing. */
public interface Assessed {

    /** The kinds of entities it looks at, labels of the model. */
    List<String> kinds();

    /** Applies today's criteria to these entities and writes what comes out. */
    void assess(List<String> ids);

    /** Takes away what is left of entities that are gone. */
    void removeGone();
}
