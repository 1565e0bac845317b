package cn.jinchuanggu.policy.offer;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.Contracts;
import cn.jinchuanggu.contract.Registration;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.applicant.store.KnownUnits;
import cn.jinchuanggu.policy.claim.Claim;
import cn.jinchuanggu.policy.claim.ClaimPreviews;
import cn.jinchuanggu.policy.claim.ClaimStep;
import cn.jinchuanggu.policy.claim.Claims;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Subsidies that a provider can take because a contract was registered and paid: compare the data, confirm, be paid. */
@Service
public class Offers {

    private static final String KIND = "待领取的补助";
    private static final String NOTE = "由合同、登记和付款记录自动生成，申报单位核对后确认。";

    private final Contracts contracts;
    private final Claims claims;
    private final ClaimPreviews previews;
    private final Entities entities;
    private final KnownUnits units;
    private final Policy policy;

    Offers(Contracts contracts, Claims claims, ClaimPreviews previews, Entities entities, KnownUnits units, Policy policy) {
        this.contracts = contracts;
        this.claims = claims;
        this.previews = previews;
        this.entities = entities;
        this.units = units;
        this.policy = policy;
    }

    /**
     * What this person's unit may have as a provider, contract by contract, the latest first; also what is filed already or not ready yet.
     *
     * @return of each contract its offers by year; none of one whose registration does not stand or that is not paid
     */
    public Page<List<Offer>> list(Actor actor, Paging paging) {
        return contracts.listProvided(actor, paging).map(c -> !isRegistered(c) ? List.of()
                : ContractClaim.years(c).stream().map(year -> offer(c, year, OfferAnswers.read(Map.of()))).toList());
    }

    /**
     * One of them.
     *
     * @param fields what the provider answers: {@code advancedReview, municipalSameYuan, otherProvidersBaseYuan, relatedParties}
     * @throws NotFound when there is no such contract for this person, or nothing was paid in that year
     */
    public Offer get(String contractId, int year, Map<String, ?> fields, Actor actor) {
        Contract contract = provided(contracts.getContract(contractId, actor), actor);
        if (!ContractClaim.years(contract).contains(year)) {
            throw new NotFound(KIND, contractId + "/" + year);
        }
        return offer(contract, year, OfferAnswers.read(fields));
    }

    /**
     * Files the claim with these data, as the provider has seen them. Whoever cancels or changes the registration meanwhile is
     * before or after this, never in between.
     *
     * @param fields as in {@link #get}, and {@code digest} of the offer that the person has seen
     * @param key    the same key by the same account gives the same claim; null for none
     * @throws Conflict     when the registration was cancelled or the data are others than those seen
     * @throws InvalidInput with everything that keeps the claim from being submitted
     * @throws NotAllowed   when this person does not act for the provider
     */
    public Claim confirm(String contractId, int year, Map<String, ?> fields, Actor actor, String key) {
        Command command = Command.of(actor, key, Map.of("offer", contractId, "year", year, "fields", fields));
        OfferAnswers answers = OfferAnswers.read(fields);
        return contracts.inTransaction(() -> {
            Contract contract = provided(contracts.take(contractId, actor), actor);
            Optional<Entry> repeated = command.findRepeated(contract.entries());
            return repeated.isPresent() ? claims.getClaim((String) repeated.get().facts().get("claim"), actor) : file(contract, year, answers, actor, command);
        });
    }

    private Claim file(Contract contract, int year, OfferAnswers answers, Actor actor, Command command) {
        if (!isRegistered(contract)) {
            throw new Conflict("这份合同的登记" + (contract.registration().isPresent() ? "已经注销" : "还没有办理") + "，不能据此申报。");
        }
        Offer offer = offer(contract, year, answers);
        if (answers.digest().isEmpty()) {
            throw new InvalidInput("digest", "没有写明核对的是哪些数据。", "请先打开这项补助，核对数据，再确认。");
        }
        if (!answers.digest().get().equals(offer.digest())) {
            throw new Conflict("合同、登记或付款在您核对之后有了变化。请重新核对，再确认一次。");
        }
        Map<String, Object> fields = Map.of("article", ContractClaim.ARTICLE, "creditCode", contract.terms().supplierCode().text(), "facts", offer.facts());
        Claim draft = claims.draft(fields, actor, null);
        Claim claim = claims.act(draft.id(), ClaimStep.SUBMIT, Map.of("note", NOTE), actor, null);
        contracts.cite(contract, Map.of("claim", claim.id(), "year", year, "what", "第九条 " + year + " 年度申报 " + claim.id(), "href", "/claims/" + claim.id()), command);
        return claim;
    }

    private Offer offer(Contract contract, int year, OfferAnswers answers) {
        ContractClaim claim = new ContractClaim(contract, year, policy.document().window().from());
        Map<String, Object> known = new LinkedHashMap<>(claim.facts());
        known.putAll(parties(contract));
        Map<String, Object> facts = new LinkedHashMap<>(known);
        facts.putAll(answers.facts());
        List<Map<String, Object>> achievements = claim.achievements(answers.otherProviders());
        if (!achievements.isEmpty()) {
            facts.put("achievements", achievements);
        }
        return new Offer(contract, year, OfferData.of(contract, known, policy.getArticle(ContractClaim.ARTICLE).questions()), answers.facts(), facts,
                Chain.sha256(JournalJson.write(known)), previews.preview(ContractClaim.ARTICLE, contract.terms().supplierCode(), facts));
    }

    /** Where the two sides sit, as far as the graph says it. */
    private Map<String, Object> parties(Contract contract) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Map<String, Object> buyer = units.get(entities.getEntity(contract.deal().demanderPartyId())).facts();
        Optional.ofNullable(buyer.get("applicant")).ifPresent(a -> facts.put("buyer", a));
        Optional.ofNullable(buyer.get("residentFrom")).ifPresent(d -> facts.put("buyerResidentFrom", d.toString()));
        Object provider = units.get(entities.getEntity(contract.deal().supplierPartyId())).facts().get("applicant");
        if (provider != null) {
            facts.put("providerResident", provider.toString().startsWith("入驻"));
        }
        return facts;
    }

    private static boolean isRegistered(Contract contract) {
        return contract.registration().filter(Registration::stands).isPresent();
    }

    private static Contract provided(Contract contract, Actor actor) {
        if (!actor.hasAny(Role.ENTERPRISE, Role.INSTITUTION) || !actor.actsFor(contract.deal().supplierPartyId())) {
            throw new NotAllowed("第九条补助给技术输出方，只有这份合同的技术供给方可以领取。");
        }
        return contract;
    }
}
