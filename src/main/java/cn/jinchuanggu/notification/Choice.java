package cn.jinchuanggu.notification;

/**
 * How somebody wants to be told about one kind.
 *
 * @param inApp  whether it stands in the list on the platform
 * @param mail   whether it is sent by e-mail, when there is an address
 * @param rhythm how often e-mail goes out; a saved search has a rhythm of its own
 * @param muted  nothing is told at all, and what happens meanwhile is not told later
 */
public record Choice(boolean inApp, boolean mail, Rhythm rhythm, boolean muted) {

    /** What holds until somebody chooses. */
    public static final Choice STANDARD = new Choice(true, true, Rhythm.DAILY, false);

    Choice withoutMail() {
        return new Choice(inApp, false, rhythm, muted);
    }
}
