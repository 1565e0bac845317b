package cn.jinchuanggu.cockpit.money;

import cn.jinchuanggu.cockpit.Scope;
import cn.jinchuanggu.cockpit.figure.CockpitFigures;
import org.springframework.stereotype.Service;

/** The money of the articles, from the three figures over the ledger of claims. */
@Service
public class ClaimMoney {

    public static final String APPROVED = "money-approved";
    public static final String PAID = "money-paid";
    public static final String RECOVERED = "money-recovered";

    private final CockpitFigures figures;

    ClaimMoney(CockpitFigures figures) {
        this.figures = figures;
    }

    public ArticleMoney read(Scope scope) {
        return ArticleMoney.of(figures.get(APPROVED).tally(scope), figures.get(PAID).tally(scope), figures.get(RECOVERED).tally(scope));
    }
}
