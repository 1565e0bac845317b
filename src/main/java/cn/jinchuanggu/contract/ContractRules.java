package cn.jinchuanggu.contract;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.Hindrance.Kind;
import java.util.Optional;

/** Whether this person may take this step on this contract now. Pages and commands ask the same question. */
final class ContractRules {

    private ContractRules() {
    }

    /** Whether the person may know of the contract at all. */
    static boolean sees(Contract contract, Actor actor) {
        return seesAll(actor) || actor.actsFor(contract.deal().supplierPartyId()) || actor.actsFor(contract.deal().demanderPartyId()) || contract.hasBroker(actor);
    }

    /** Whether the person sees the contracts of everybody. */
    static boolean seesAll(Actor actor) {
        return actor.hasAny(Role.OPERATOR, Role.POLICY_OFFICER, Role.FINANCE_REVIEWER);
    }

    /** What keeps the person from taking the step; empty when nothing does. */
    static Optional<Hindrance> hindrance(ContractStep step, Contract contract, Actor actor) {
        return person(step, contract, actor).map(s -> new Hindrance(Kind.PERSON, s))
                .or(() -> step.isPossibleIn(contract.state()) ? Optional.empty() : Optional.of(new Hindrance(Kind.STATE, step.wrongState(contract.state()))))
                .or(() -> guard(step, contract).map(s -> new Hindrance(Kind.TOO_EARLY, s)));
    }

    private static Optional<String> person(ContractStep step, Contract contract, Actor actor) {
        if (!step.duty().isOf(contract, actor)) {
            return Optional.of("“" + step.label() + "”由" + step.duty().label() + "办理。");
        }
        boolean interested = actor.actsFor(contract.deal().supplierPartyId()) || actor.actsFor(contract.deal().demanderPartyId()) || contract.hasBroker(actor);
        return step.duty() == ContractDuty.CLERK && interested ? Optional.of("您代表合同一方或撮合了这项交易，不能登记登记机构的结论。") : Optional.empty();
    }

    private static Optional<String> guard(ContractStep step, Contract contract) {
        return switch (step) {
            case CHANGE, CANCEL -> contract.registration().isEmpty() ? Optional.of("这份合同没有认定登记过。") : Optional.empty();
            case RECORD_IP -> contract.terms().patents().isEmpty() ? Optional.of("这份合同没有写专利。") : Optional.empty();
            case EQUITY -> contract.terms().mode() == TransferMode.SHARES ? Optional.empty() : Optional.of("只有技术入股的合同登记股权变更。");
            case PAY -> contract.terms().mode() != TransferMode.SHARES ? Optional.empty() : Optional.of("技术入股以股权支付，请登记股权变更。");
            case VOID_PAYMENT -> contract.standingPayments().isEmpty() ? Optional.of("还没有登记付款。") : Optional.empty();
            case SETTLE -> contract.isDisputed() ? Optional.empty() : Optional.of("没有待解决的争议。");
            case ACCEPT -> contract.isDisputed() ? Optional.of("有争议没有解决，解决之后再验收。") : Optional.empty();
            case COMPLETE -> contract.isDisputed() ? Optional.of("有争议没有解决，解决之后再办结。")
                    : contract.isAccepted() ? Optional.empty() : Optional.of("还没有验收，验收之后才能办结。");
            default -> Optional.empty();
        };
    }
}
