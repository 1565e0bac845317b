package cn.jinchuanggu.identity.signal;

import cn.jinchuanggu.identity.store.Neighbours;

/**
 * Two subjects side by side.
 *
 * @param around what stands around the one; {@link Neighbours#NONE} while it was not read
 */
record Pair(Subject one, Subject other, Neighbours around, Neighbours aroundOther) {

    boolean isOfPeople() {
        return one.isPerson() && other.isPerson();
    }
}
