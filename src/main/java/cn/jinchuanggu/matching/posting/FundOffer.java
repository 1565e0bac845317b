package cn.jinchuanggu.matching.posting;

import cn.jinchuanggu.shared.Money;
import java.util.List;

/**
 * A fund.
 *
 * @param least   smallest ticket; null when not stated
 * @param most    largest ticket; null when not stated
 * @param prefers what it looks for, in its words
 * @param earlier when and how it invested in the asking enterprise before, such as {@code 2026-01-29 一千二百万元成长轮}; empty when it did not
 */
public record FundOffer(String id, String name, boolean illustrative, String about, List<String> stages, Money least, Money most, List<String> prefers,
        List<String> tracks, String region, List<String> earlier) {
}
