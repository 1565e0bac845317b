package cn.jinchuanggu.notification.news;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.ContractStep;
import cn.jinchuanggu.contract.Contracts;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.notification.News;
import cn.jinchuanggu.notification.NotificationKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells both sides of a contract and its brokers of its registration, its payments and its end; never of one side's own costs. */
@Component
class ContractNews implements LedgerNews {

    private final Contracts contracts;

    ContractNews(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public Ledger ledger() {
        return Ledger.CONTRACT;
    }

    @Override
    public List<Told> newsOf(Entry entry) {
        ContractStep step = ContractStep.valueOf(entry.kind());
        if (step == ContractStep.COST || step == ContractStep.CITE) {
            return List.of();
        }
        Contract contract = contracts.getContract(entry.subject(), Actor.PLATFORM);
        NotificationKind kind = switch (step) {
            case PAY, VOID_PAYMENT, EQUITY -> NotificationKind.PAYMENT;
            default -> NotificationKind.REGISTRATION;
        };
        News news = new News("contract " + entry.number(), kind, "技术合同 " + contract.id() + "：" + step.label() + "。", "/contracts/" + contract.id());
        return List.of(new Told(news, List.of(contract.deal().supplierPartyId(), contract.deal().demanderPartyId()), List.copyOf(contract.brokers())));
    }
}
