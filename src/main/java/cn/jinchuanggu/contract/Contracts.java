package cn.jinchuanggu.contract;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.contract.store.ContractStore;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import cn.jinchuanggu.shared.RecordId;
import cn.jinchuanggu.shared.WholeList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Technology contracts: signing, every step of {@link ContractStep}, reading.
 *
 * <p>A step takes the contract, asks {@link ContractRules}, and appends one entry, in one transaction. The same request sent
 * again with the same key gives the same answer and changes nothing. Who may not know of a contract is told that there is none.
 */
@Service
public class Contracts {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final String KIND = "技术合同";

    private final Journal journal;
    private final ContractStore store;
    private final Entities entities;
    private final ContractTies ties;
    private final Clock clock;

    Contracts(Journal journal, ContractStore store, Entities entities, ContractTies ties, Clock clock) {
        this.journal = journal;
        this.store = store;
        this.entities = entities;
        this.ties = ties;
        this.clock = clock;
    }

    /**
     * Signs the contract that closes a deal, as a part of the caller's transaction. Who may sign, and when, is decided by the
     * deal; one deal has one contract.
     *
     * @param fields the contract as its form has it; see {@code contract/fields.html} and {@link ContractTerms}
     * @param key    the same key by the same account gives the same contract; null for none
     * @throws InvalidInput with every problem of the fields
     * @throws Conflict     when the deal has a contract already
     */
    public Contract sign(DealRef deal, Map<String, ?> fields, Actor actor, String key) {
        Command command = Command.of(actor, key, Map.of("deal", deal, "fields", fields));
        String id = RecordId.of("contract-", deal.dealId(), "contract");
        return journal.inTransaction(() -> {
            List<Entry> before = journal.take(id);
            Optional<Entry> repeated = command.findRepeated(before);
            if (repeated.isPresent()) {
                return ContractFacts.contract(id, before.subList(0, repeated.get().sequence()));
            }
            if (!before.isEmpty()) {
                throw new Conflict("这项交易已经签订合同 " + id + "。");
            }
            Names names = names(deal);
            ContractTerms terms = checked(deal, fields, names);
            Map<String, Object> facts = ContractFacts.write(deal, terms, names, brokers(deal));
            Contract contract = ContractFacts.contract(id, List.of(journal.append(Ledger.CONTRACT, id, ContractStep.SIGN.name(), facts, "", command)));
            store.save(contract);
            return contract;
        });
    }

    /**
     * Takes a step.
     *
     * @param fields what {@link ContractStep#fields} names, and {@code version} when a change since then should be noticed
     * @param key    the same key by the same account gives the same answer; null for none
     * @throws InvalidInput with every problem of the fields, or with what has to happen first
     * @throws Conflict     when the contract is in another state or was changed in between
     * @throws NotAllowed   when it is not for this person
     * @throws NotFound     when there is none that this person may know of
     */
    public Contract act(String id, ContractStep step, Map<String, ?> fields, Actor actor, String key) {
        Command command = Command.of(actor, key, Map.of("step", step, "fields", fields));
        StepInput input = StepInput.read(step, fields);
        return journal.inTransaction(() -> {
            Contract contract = take(id, actor);
            Optional<Entry> repeated = command.findRepeated(contract.entries());
            if (repeated.isPresent()) {
                return ContractFacts.contract(id, contract.entries().subList(0, repeated.get().sequence()));
            }
            ContractRules.hindrance(step, contract, actor).ifPresent(h -> {
                throw h.refusal();
            });
            if (input.version().filter(v -> v != contract.version()).isPresent()) {
                throw new Conflict("这份合同在您打开之后有了新的变化。请重新打开，再办理一次。");
            }
            Map<String, Object> facts = StepChecks.facts(step, contract, input, today());
            if (step == ContractStep.REGISTER) {
                takeNumber(id, (String) facts.get("number"));
            }
            Contract changed = append(contract, step, facts, input.note(), command);
            if (step == ContractStep.REGISTER) {
                ties.tie(changed, actor);
            }
            return changed;
        });
    }

    /**
     * Writes down that a later matter rests on the contract as it is now. For a caller that holds it by {@link #take}.
     *
     * @param facts what it is, such as the id of a claim
     */
    public Contract cite(Contract contract, Map<String, ?> facts, Command command) {
        return append(contract, ContractStep.CITE, facts, "", command);
    }

    /** Everything inside is written, or nothing. */
    public <T> T inTransaction(Supplier<T> work) {
        return journal.inTransaction(work);
    }

    /** Takes the contract until the transaction ends, so that nobody changes it meanwhile. @throws NotFound as {@link #getContract} */
    public Contract take(String id, Actor actor) {
        if (journal.listEntries(id).isEmpty()) {
            throw new NotFound(KIND, id);
        }
        return visible(id, journal.take(id), actor);
    }

    /** Takes the contract with this registration number until the transaction ends; for what rests on it. */
    public Optional<Contract> takeByNumber(String number) {
        return store.findByNumber(number).map(id -> ContractFacts.contract(id, journal.take(id)));
    }

    /** The contract with this registration number; empty when there is none that this person may know of. */
    public Optional<Contract> findByNumber(String number, Actor reader) {
        return store.findByNumber(number).map(id -> ContractFacts.contract(id, journal.listEntries(id))).filter(c -> ContractRules.sees(c, reader));
    }

    /** @throws NotFound when there is none that this person may know of */
    public Contract getContract(String id, Actor reader) {
        return visible(id, journal.listEntries(id), reader);
    }

    /** What fits and this person may see, in the order that is asked for. */
    public Page<ContractSummary> list(ContractQuery query, Paging paging, Actor reader) {
        return store.list(seen(reader), query, paging);
    }

    /** As {@link #list} without pages. */
    public WholeList<ContractSummary> listAll(ContractQuery query, Actor reader) {
        return store.listAll(seen(reader), query);
    }

    private static ContractStore.Reader seen(Actor reader) {
        return new ContractStore.Reader(ContractRules.seesAll(reader), reader.partyIds(), reader.has(Role.BROKER) ? reader.username() : null);
    }

    /** Registered contracts in which this person's unit is the provider, the latest signed first. */
    public Page<Contract> listProvided(Actor actor, Paging paging) {
        return store.listRegistered(actor.partyIds(), paging).map(id -> getContract(id, actor));
    }

    /**
     * Registered contracts that were changed, cancelled or whose payments were corrected, the latest signed first.
     *
     * @throws NotAllowed for one who does not see all contracts
     */
    public Page<Contract> listCorrected(Actor actor, Paging paging) {
        if (!ContractRules.seesAll(actor)) {
            throw new NotAllowed("变更过的合同由园区运营、政策审核和财政复核查看。");
        }
        return store.listCorrected(paging).map(id -> getContract(id, actor));
    }

    /** Every step that is of this person's duty, with what keeps them from taking it now. */
    public Map<ContractStep, Optional<Hindrance>> listSteps(Contract contract, Actor actor) {
        Map<ContractStep, Optional<Hindrance>> steps = new LinkedHashMap<>();
        Arrays.stream(ContractStep.values()).filter(s -> ContractStep.find(s.path()).isPresent() && s.duty().isOf(contract, actor))
                .forEach(s -> steps.put(s, ContractRules.hindrance(s, contract, actor)));
        return steps;
    }

    private Contract append(Contract contract, ContractStep step, Map<String, ?> facts, String note, Command command) {
        Contract changed = ContractFacts.with(contract, journal.append(Ledger.CONTRACT, contract.id(), step.name(), facts, note, command));
        store.save(changed);
        return changed;
    }

    /** Two contracts never have the same registration number; whoever comes second waits here and is told. */
    private void takeNumber(String id, String number) {
        journal.take("registration-" + number);
        store.findByNumber(number).filter(other -> !other.equals(id)).ifPresent(other -> {
            throw new InvalidInput("number", "合同登记编号 " + number + " 已经属于另一份合同。", "请按认定登记证明核对。");
        });
    }

    private static Contract visible(String id, List<Entry> entries, Actor actor) {
        return Optional.of(entries).filter(e -> !e.isEmpty() && e.getFirst().ledger() == Ledger.CONTRACT).map(e -> ContractFacts.contract(id, e))
                .filter(c -> ContractRules.sees(c, actor)).orElseThrow(() -> new NotFound(KIND, id));
    }

    private ContractTerms checked(DealRef deal, Map<String, ?> fields, Names names) {
        ContractTerms terms = TermsReader.read(ContractFacts.withOnlyShare(deal, fields), names);
        List<Problem> problems = TermsChecks.problems(terms, deal, today());
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return terms;
    }

    private Names names(DealRef deal) {
        Map<String, String> achievements = new LinkedHashMap<>();
        deal.achievementIds().forEach(id -> achievements.put(id, entities.findEntity(id).map(Entities.Entity::name).orElse(id)));
        return new Names(entities.getEntity(deal.supplierPartyId()).name(), entities.getEntity(deal.demanderPartyId()).name(), achievements);
    }

    /** Who wrote into the introduction or the deal; of these, brokers may follow the contract. */
    private List<String> brokers(DealRef deal) {
        return List.of(deal.introductionId(), deal.dealId()).stream().flatMap(s -> journal.listEntries(s).stream()).map(Entry::account).distinct().toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CHANGZHI));
    }
}
