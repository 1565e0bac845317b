package cn.jinchuanggu.notification.news;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.notification.News;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.supermarket.voucher.Settlement;
import cn.jinchuanggu.supermarket.voucher.Settlements;
import cn.jinchuanggu.supermarket.voucher.VoucherGrant;
import cn.jinchuanggu.supermarket.voucher.VoucherGrants;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells an enterprise what became of its application, and a provider of its settlement; what orders reserve and use is told by the orders. */
@Component
class VoucherNews implements LedgerNews {

    private final VoucherGrants grants;
    private final Settlements settlements;

    VoucherNews(VoucherGrants grants, Settlements settlements) {
        this.grants = grants;
        this.settlements = settlements;
    }

    @Override
    public Ledger ledger() {
        return Ledger.VOUCHER;
    }

    @Override
    public List<Told> newsOf(Entry entry) {
        return switch (entry.kind()) {
            case "GRANT", "REFUSE" -> {
                VoucherGrant grant = grants.getGrant(entry.subject(), Actor.PLATFORM);
                yield told(entry, "创新券申领" + grant.state().label() + "。", "/vouchers/grants/" + grant.id(), grant.partyId());
            }
            case "CONFIRM", "PAY" -> {
                Settlement settlement = settlements.getSettlement(entry.subject(), Actor.PLATFORM);
                yield told(entry, settlement.month() + " 创新券结算单 " + settlement.amount().display() + (entry.kind().equals("PAY") ? " 已拨付。" : " 已核对。"),
                        "/vouchers/settlements/" + settlement.id(), settlement.providerId());
            }
            default -> List.of();
        };
    }

    private static List<Told> told(Entry entry, String words, String href, String party) {
        return List.of(new Told(new News("voucher " + entry.number(), NotificationKind.VOUCHER, words, href), List.of(party), List.of()));
    }
}
