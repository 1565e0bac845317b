package cn.jinchuanggu.policy.offer.web;

import cn.jinchuanggu.policy.offer.Offer;
import cn.jinchuanggu.policy.web.SheetView;
import cn.jinchuanggu.shared.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An offered claim for its page, in Chinese words.
 *
 * @param headline what it may bring, in one sentence
 * @param state    待确认, 已申报 or 还不能申报
 * @param tone     its colour
 * @param claims   claims that have this matter already
 */
public record OfferView(String contractId, String contractName, String demander, int year, String headline, String state, String tone, boolean ready, List<String> claims,
        List<String> obstacles, String remark, List<Offer.Datum> data, String digest, SheetView sheet) {

    /** What can be answered about the review, value to label. */
    static final Map<String, String> REVIEWS = reviews();

    static OfferView of(Offer offer) {
        boolean filed = !offer.preview().heldBy().isEmpty();
        String state = filed ? "已申报" : offer.isReady() ? "待确认" : "还不能申报";
        String tone = filed ? "info" : offer.isReady() ? "good" : "wait";
        return new OfferView(offer.contract().id(), offer.contract().terms().name(), offer.contract().terms().demander(), offer.year(), offer.preview().computed().view().headline(),
                state, tone, offer.isReady(), offer.preview().heldBy(), offer.preview().obstacles().stream().map(Problem::sentence).toList(), offer.preview().remark(),
                offer.data(), offer.digest(), offer.preview().computed().view());
    }

    private static Map<String, String> reviews() {
        Map<String, String> reviews = new LinkedHashMap<>();
        List.of("已确认", "待评审", "未通过").forEach(r -> reviews.put(r, r));
        return reviews;
    }
}
