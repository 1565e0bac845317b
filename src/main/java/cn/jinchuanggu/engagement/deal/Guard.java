package cn.jinchuanggu.engagement.deal;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that must hold before the contract is signed.
 *
 * @param label    what it is about, in Chinese
 * @param holds    whether it does
 * @param sentence why, or what has to happen first, in Chinese
 */
public record Guard(String label, boolean holds, String sentence) {

    /** All of them, in the order in which they come up. */
    static List<Guard> of(Situation situation) {
        List<Guard> guards = new ArrayList<>(List.of(secrecy(situation.deal()), price(situation.deal())));
        situation.deal().price().ifPresent(price -> {
            guards.add(new Guard("关联关系声明", true, price.related() ? "已声明有关联关系：" + price.relation() + "。" : "已声明受让方与成果完成人没有关联关系。"));
            guards.add(notice(situation, price));
        });
        return guards;
    }

    private static Guard secrecy(Deal deal) {
        return deal.secrecyAgreement().map(nda -> new Guard("保密", true, "保密协议已于 " + nda.day() + " 登记。"))
                .or(() -> deal.findLast(DealStep.NEGOTIATE).map(e -> new Guard("保密", true, "双方写明协商不涉及技术秘密。")))
                .orElseGet(() -> new Guard("保密", false, "还没有保密协议，也没有写明协商不涉及技术秘密。"));
    }

    private static Guard price(Deal deal) {
        return deal.price().map(p -> new Guard("定价", true, p.way().label() + " " + p.amount().display() + "。"))
                .orElseGet(() -> new Guard("定价", false, "还没有确定价格和受让方。"));
    }

    private static Guard notice(Situation situation, Price price) {
        if (price.way() != PriceWay.AGREED) {
            return new Guard("公示", true, price.way().label() + "成交的价格不需要公示（促进科技成果转化法第十八条）。");
        }
        return switch (situation.ownership().kind()) {
            case OTHER -> new Guard("公示", true, "供给方不是国家设立的研究开发机构、高等院校，协议定价不必公示。");
            case UNKNOWN -> new Guard("公示", false, "不知道供给方是不是国家设立的研究开发机构、高等院校，因而不知道协议定价要不要公示。请供给方先“写明供给方性质”。");
            case STATE -> situation.notice().map(notice -> running(notice, situation)).orElseGet(() -> new Guard("公示", false,
                    "国家设立的研究开发机构、高等院校协议定价，要先公示成果名称和拟交易价格不少于 15 日（促进科技成果转化法第十八条、国发〔2016〕16号）。请先“发布公示”。"));
        };
    }

    private static Guard running(DealNotice notice, Situation situation) {
        if (notice.objection()) {
            return new Guard("公示", false, "公示期间有异议没有处理，计时暂停，合同不能签订。请先登记处理结果。");
        }
        return new Guard("公示", notice.hasPassed(situation.today()), notice.hasPassed(situation.today()) ? "公示期满，没有未处理的异议。" : notice.sentence());
    }
}
