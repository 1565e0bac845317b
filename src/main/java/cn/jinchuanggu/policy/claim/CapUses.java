package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.policy.Award;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.reference.CreditCode;
import cn.jinchuanggu.shared.Money;
import java.util.List;

/** Which limits across claims a sheet uses up. The only place that knows how a sheet says so. */
final class CapUses {

    private CapUses() {
    }

    static List<CapUse> of(Sheet sheet, CreditCode unit, PolicyDocument document) {
        return sheet.outcome() instanceof Outcome.Granted granted
                ? granted.awards().stream().filter(a -> sheet.article() == 9 && !name(a, sheet).isEmpty()).map(a -> use(a, sheet, document)).toList() : List.of();
    }

    private static CapUse use(Award award, Sheet sheet, PolicyDocument document) {
        Money limit = document.parameters(sheet.article()).money("achievementCap", document.dayInWindow(sheet.assessedOn()));
        String account = ClauseRef.articleName(sheet.article()) + "/成果/" + name(award, sheet);
        return new CapUse(account, "成果/" + name(award, sheet), limit, award.amount());
    }

    private static String name(Award award, Sheet sheet) {
        return award.matter().isEmpty() ? sheet.facts().stream().filter(f -> f.key().equals("achievementName")).map(f -> f.understood()).findFirst().orElse("") : award.matter();
    }
}
