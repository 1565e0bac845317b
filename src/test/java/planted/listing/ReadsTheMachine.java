package planted.listing;

/** Breaks the rule that the time of the machine is read in one place. */
public class ReadsTheMachine {

    public long now() {
        return System.currentTimeMillis();
    }
}
