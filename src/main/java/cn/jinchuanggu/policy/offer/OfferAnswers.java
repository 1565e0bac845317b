package cn.jinchuanggu.policy.offer;

import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the platform cannot know and the provider says.
 *
 * @param review         whether it was confirmed as 先进科技成果
 * @param municipal      other municipal money for the same matter, yuan
 * @param otherProviders what other providers have as a base for the achievement this year, yuan
 * @param related        whether the two sides are related
 * @param digest         of the data that the person has seen; empty when nothing is confirmed yet
 */
record OfferAnswers(String review, Money municipal, Money otherProviders, boolean related, Optional<String> digest) {

    static final List<String> REVIEWS = List.of("已确认", "待评审", "未通过");
    private static final String PENDING = "待评审";
    private static final int DIGEST_LENGTH = 64;

    /** @throws InvalidInput with every problem of the fields; what is left out is the cautious answer */
    static OfferAnswers read(Map<String, ?> fields) {
        InputFields in = new InputFields(fields);
        String review = in.choice("advancedReview", "先进科技成果评审", REVIEWS);
        BigDecimal municipal = in.money("municipalSameYuan", "市级同类政策已补助");
        BigDecimal others = in.money("otherProvidersBaseYuan", "其他输出方基数");
        boolean related = in.flag("relatedParties", "双方有关联关系");
        String digest = in.text("digest", "核对的数据", DIGEST_LENGTH);
        in.finish();
        return new OfferAnswers(review == null ? PENDING : review, money(municipal), money(others), related, Optional.ofNullable(digest));
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("advancedReview", review);
        facts.put("municipalSameYuan", municipal.toString());
        facts.put("otherProvidersBaseYuan", otherProviders.toString());
        facts.put("earlierAwardsYuan", 0);
        facts.put("relatedParties", related);
        facts.put("duplicateClaim", false);
        facts.put("documents", List.of("技术合同", "不重复享受声明"));
        return facts;
    }

    private static Money money(BigDecimal yuan) {
        return yuan == null ? Money.ZERO : new Money(yuan);
    }
}
