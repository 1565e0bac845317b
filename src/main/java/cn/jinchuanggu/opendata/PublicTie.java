package cn.jinchuanggu.opendata;

/**
 * A public tie between two public entities, in its stored direction.
 *
 * @param type   its type in the model
 * @param source key of the {@link PublicSource}
 * @param since  ISO 8601 day, month or year, 未注明, or null
 * @param note   what it was about, or null
 */
public record PublicTie(String from, String type, String to, String source, String since, String note) {
}
