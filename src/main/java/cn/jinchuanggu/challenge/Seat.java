package cn.jinchuanggu.challenge;

/**
 * A place on the panel.
 *
 * @param account  user name
 * @param name     shown name when appointed
 * @param declared said whether there is a conflict of interest
 * @param recused  said that there is one
 */
public record Seat(String account, String name, boolean declared, boolean recused) {

    /** Whether this person votes and scores. */
    public boolean judges() {
        return declared && !recused;
    }
}
