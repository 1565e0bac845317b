package cn.jinchuanggu.opendata;

/**
 * Who says so.
 *
 * @param key   its key; {@code entered} for what users of a platform entered, never with their account
 * @param url   where it can be read, or null
 * @param date  ISO 8601 day, month or year, or null
 * @param grade A official, B press, C reprint to be verified, or null
 */
public record PublicSource(String key, String title, String url, String date, String grade) {
}
