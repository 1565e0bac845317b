package cn.jinchuanggu.contract;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.finding.Finder;
import cn.jinchuanggu.finding.Findings;
import cn.jinchuanggu.shared.Paging;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contracts that the person may see, by number, registration number, name or party. */
@Component
@Order(50)
class ContractFinder implements Finder {

    private final Contracts contracts;

    ContractFinder(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public Findings find(String words, Actor actor, int limit) {
        return actor.isVisitor() ? Findings.none("技术合同") : Findings.of("技术合同",
                contracts.list(new ContractQuery(Optional.empty(), Optional.of(words), ContractQuery.Sort.NEWEST), new Paging(1, limit), actor), found -> hit(found, words), "/contracts", words);
    }

    private static Findings.Hit hit(ContractSummary found, String words) {
        return new Findings.Hit(found.name(), (found.number() == null ? found.id() : found.number()) + " · " + found.state().label(), "/contracts/" + found.id(),
                words.equals(found.number()) || words.equalsIgnoreCase(found.id()));
    }
}
