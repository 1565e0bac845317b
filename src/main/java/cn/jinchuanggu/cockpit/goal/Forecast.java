package cn.jinchuanggu.cockpit.goal;

/** What can be said about the last day of a goal. */
public sealed interface Forecast {

    /** In one or two Chinese sentences, without the numbers that stand beside it. */
    String basis();

    /**
     * Before the last day.
     *
     * @param low    with 80 % probability the number is at least this and at most {@code high}
     * @param middle as probable to be passed as not
     * @param chance probability that the target is reached, from 0 to 1
     */
    record Expected(long low, long middle, long high, double chance, String basis) implements Forecast {
    }

    /** Before the last day, when there is too little to go by. */
    record Unknown(String basis) implements Forecast {
    }

    /** After the last day: nothing is forecast any more. */
    record Result(boolean reached, String basis) implements Forecast {
    }
}
