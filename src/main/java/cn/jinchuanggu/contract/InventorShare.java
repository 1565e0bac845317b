package cn.jinchuanggu.contract;

import cn.jinchuanggu.shared.Money;
import java.util.List;

/**
 * What the inventors get at least where neither a rule of the unit nor an agreement says otherwise (促进科技成果转化法 §45):
 * a share of the net income of a transfer or licence, or of the shares that the technology was paid with.
 *
 * @param shares whether it is about shares (作价投资); then nothing is deducted
 * @param income 合同成交额, or the agreed value of the shares; yuan
 * @param costs  direct costs of the deal that the provider has listed
 * @param net    income less costs, never below zero
 */
public record InventorShare(boolean shares, Money income, List<Contract.Cost> costs, Money net, List<AtLeast> floors) {

    public InventorShare {
        costs = List.copyOf(costs);
        floors = List.copyOf(floors);
    }

    /** @param amount cut to 分 */
    public record AtLeast(ContractParameters.Floor floor, Money amount) {
    }

    /** By the floors of the day of signing. */
    public static InventorShare of(Contract contract, ContractParameters parameters) {
        boolean shares = contract.terms().mode() == TransferMode.SHARES;
        Money income = shares ? contract.equity().map(Payment::amount).orElseGet(() -> contract.terms().technical()) : contract.contractAmount();
        Money costs = shares ? Money.ZERO : contract.costs().stream().map(Contract.Cost::amount).reduce(Money.ZERO, Money::plus);
        Money net = income.minus(costs).max(Money.ZERO);
        List<AtLeast> floors = parameters.floors().stream().filter(f -> f.period().contains(contract.terms().signedOn()))
                .map(f -> new AtLeast(f, net.times(f.share()).toFen())).toList();
        return new InventorShare(shares, income, contract.costs(), net, floors);
    }
}
