package cn.jinchuanggu.policy.offer.web;

import cn.jinchuanggu.policy.offer.Offer;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Problem;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An offered claim as JSON. Money is a decimal string in yuan with two decimals.
 *
 * @param outcome as of the sheet: GRANTED, NEEDS_DECISION, ...
 * @param amount  what the article gives; null when it does not say a sum
 * @param ready   whether it can be confirmed now
 * @param claims  claims that have this matter already
 * @param digest  to be sent with the confirmation
 */
record OfferAnswer(String contractId, String contractName, int year, String outcome, String amount, boolean ready, List<String> claims, List<Problem> obstacles,
        String remark, List<Offer.Datum> data, Map<String, Object> answers, String digest, JsonNode sheet) {

    static OfferAnswer of(Offer offer) {
        return new OfferAnswer(offer.contract().id(), offer.contract().terms().name(), offer.year(), offer.preview().computed().outcome(),
                offer.preview().computed().amount().map(OfferAnswer::money).orElse(null), offer.isReady(), offer.preview().heldBy(), offer.preview().obstacles(),
                offer.preview().remark(), offer.data(), offer.answers(), offer.digest(), offer.preview().computed().answer());
    }

    static String money(Money money) {
        return money.toFen().yuan().toPlainString();
    }
}
