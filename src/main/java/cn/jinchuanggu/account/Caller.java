package cn.jinchuanggu.account;

/** Tells who makes the present request, for what takes no {@link Actor} from a controller. */
@FunctionalInterface
public interface Caller {

    /** The signed-in person, or {@link Actor#VISITOR}; never null. */
    Actor get();
}
