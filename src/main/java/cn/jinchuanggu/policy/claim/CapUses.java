package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.policy.Award;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.shared.CreditCode;
import java.util.List;
import java.util.stream.Stream;

/** Which limits across claims a sheet uses up. The only place that knows how a sheet says so. */
final class CapUses {

    private static final String SEPARATOR = "/";

    private CapUses() {
    }

    static List<CapUse> of(Sheet sheet, CreditCode unit) {
        return sheet.awards().stream().flatMap(award -> award.cap().map(cap -> use(sheet, unit, award, cap)).stream()).toList();
    }

    private static CapUse use(Sheet sheet, CreditCode unit, Award award, Award.Cap cap) {
        String article = ClauseRef.articleName(sheet.article());
        String reach = cap.reach() == Award.Reach.UNIT ? unit.text() : "";
        String account = String.join(SEPARATOR, Stream.of(article, reach, cap.account()).filter(part -> !part.isEmpty()).toList());
        return new CapUse(account, award.matter(), cap.account().isEmpty() ? article + "的单位上限" : cap.account(), cap.limit(), award.amount());
    }
}
