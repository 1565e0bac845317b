package cn.jinchuanggu.collaboration.store;

import java.time.OffsetDateTime;

/**
 * One statement as it is kept in the graph, beside what the node itself says.
 *
 * @param id         its own
 * @param subject    id of the entity that it is about
 * @param property   what is stated, in Chinese, such as {@code LED产业占全省比重} or {@code 任职}
 * @param value      as shown to people
 * @param source     key of a Source, or {@code entered:} and the account
 * @param since      from when it holds: ISO 8601 day, month or year, or null
 * @param until      through when it held, or null
 * @param recordedAt when it was written, or null for seed data of before
 */
public record RecordedStatement(String id, String subject, String property, String value, String source, String since, String until, OffsetDateTime recordedAt) {

    /** The same, written at this time. */
    public RecordedStatement recordedAt(OffsetDateTime time) {
        return new RecordedStatement(id, subject, property, value, source, since, until, time);
    }
}
