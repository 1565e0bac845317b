package cn.jinchuanggu.engagement.deal;

import cn.jinchuanggu.shared.Money;
import java.util.Optional;

/**
 * A price, who pays it, and whether the buyer is tied to the inventors.
 *
 * @param buyerPartyId empty for the demander
 * @param related      declared: the buyer is kin of an inventor or has an economic tie to one (关联关系)
 * @param relation     which tie; empty for none
 * @param document     number of the listing, the auction or the collective decision; empty when not said
 */
public record Price(PriceWay way, Money amount, Optional<String> buyerPartyId, boolean related, String relation, String document) {

    static Price of(DealEvent event) {
        return new Price(PriceWay.valueOf(event.text(DealQuestions.WAY).orElseThrow()), Money.of(event.text(DealQuestions.AMOUNT).orElseThrow()),
                event.text(DealQuestions.BUYER), event.isTrue(DealQuestions.RELATED), event.text(DealQuestions.RELATION).orElse(""),
                event.text(DealQuestions.DOCUMENT).orElse(""));
    }
}
