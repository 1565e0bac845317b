package cn.jinchuanggu.intake.exchange;

/**
 * A tie between two entities.
 *
 * @param type     its type in the model
 * @param source   key of a source, or {@code entered:} and the account
 * @param since    ISO 8601 day, month or year, or 未注明
 * @param note     what it was about, or null
 * @param masked   true when it would give away a masked party
 * @param onlyNew  true when one that is there already stays as it is
 */
public record ExchangeTie(String type, String from, String to, String source, String since, String note, boolean masked, boolean onlyNew)
        implements ExchangeLine {

    /** What is written when nobody knows since when. */
    public static final String UNKNOWN_SINCE = "未注明";

    public ExchangeTie(String type, String from, String to, String source, String since, String note) {
        this(type, from, to, source, since, note, false, false);
    }

    /** Names it: one of a type between the same two. */
    public String key() {
        return from + " " + type + " " + to;
    }
}
