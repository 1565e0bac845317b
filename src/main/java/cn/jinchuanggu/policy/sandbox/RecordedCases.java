package cn.jinchuanggu.policy.sandbox;

import java.util.function.Consumer;

/** Where the cases on record come from. Reading them twice gives the same cases in the same order. */
public interface RecordedCases {

    /** How many there are now. */
    long count();

    /** Hands over each, in the order of their numbers; holds none back and keeps none. */
    void forEach(Consumer<RecordedCase> reader);
}
