package cn.jinchuanggu.seeding;

import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.DemoAccounts;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.ContractStep;
import cn.jinchuanggu.contract.Contracts;
import cn.jinchuanggu.engagement.deal.Deal;
import cn.jinchuanggu.engagement.deal.DealStep;
import cn.jinchuanggu.engagement.deal.Deals;
import cn.jinchuanggu.engagement.introduction.Introduction;
import cn.jinchuanggu.engagement.introduction.IntroductionStep;
import cn.jinchuanggu.engagement.introduction.Introductions;
import cn.jinchuanggu.engagement.introduction.Proposals;
import cn.jinchuanggu.policy.offer.Offers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Five introductions between illustrative parties, each come to another point of the way from match to money. Told through
 * the services that people use, so that every guard, ledger and notification is a true one. Every step has a fixed key and
 * every day is that of the introduction: told again, it changes nothing.
 */
@Component
@Order(1)
class DemoStory implements DemoTale {

    private static final String SUPPLIER = "inst-q-01";
    private static final String REGISTRATION_BODY = "长治市技术合同登记机构（示例）";
    private static final String CONTACT = "技术转移办公室（示例），联系方式见单位官网";

    /** Two listings of the seed data, and the unit that posted the need; all achievements are of {@link #SUPPLIER}. */
    private enum Pair {
        ROBOT("need-q-19", "ent-q-01", "ach-q-19"),
        CLADDING("need-q-17", "ent-q-14", "ach-q-31"),
        BLADES("need-q-25", "ent-q-09", "ach-q-25"),
        NOISE("need-q-32", "ent-q-16", "ach-q-51"),
        SCREWS("need-q-03", "ent-q-01", "ach-q-03");

        private final String need;
        private final String demander;
        private final String achievement;

        Pair(String need, String demander, String achievement) {
            this.need = need;
            this.demander = demander;
            this.achievement = achievement;
        }
    }

    private final DemoAccounts demo;
    private final Accounts accounts;
    private final Proposals proposals;
    private final Introductions introductions;
    private final Deals deals;
    private final Contracts contracts;
    private final Offers offers;

    DemoStory(DemoAccounts demo, Accounts accounts, Proposals proposals, Introductions introductions, Deals deals, Contracts contracts, Offers offers) {
        this.demo = demo;
        this.accounts = accounts;
        this.proposals = proposals;
        this.introductions = introductions;
        this.deals = deals;
        this.contracts = contracts;
        this.offers = offers;
    }

    /** Ids of the listings that take part. */
    static Stream<String> listings() {
        return Arrays.stream(Pair.values()).flatMap(p -> Stream.of(p.need, p.achievement));
    }

    /** From the shortest way to the longest. */
    @Override
    public void tell() {
        introduce(Pair.ROBOT, "示例引荐：指标都够，价格在预算之内，等双方答复。");
        refuse();
        publish();
        registerAndPay(Pair.NOISE, "薄层吸声罩委托开发（示例）", "委托开发", "26万元", "2026140499000001", "91140400000000102B");
        claim(registerAndPay(Pair.SCREWS, "拧紧判别软件转让（示例）", "软件、布图设计等转让", "38万元", "2026140499000002", "911404000000001018"));
    }

    private void refuse() {
        Introduction introduction = introduce(Pair.CLADDING, "示例引荐：工艺对路，请核对熔覆厚度。");
        introductions.act(introduction.id(), IntroductionStep.REFUSE, Map.of("code", "BENEFIT_UNCLEAR", "why", "示例：坑深过一毫米，薄层要叠好几遍，比现在的补焊省多少没有写明。"),
                demander(Pair.CLADDING), key(Pair.CLADDING, "refuse"));
    }

    /** A price agreed on, published for its fifteen days because the university says that it is the state's. */
    private void publish() {
        Deal deal = agree(Pair.BLADES, "示例引荐：判别能力超过要求，可以先看样机。");
        act(deal, DealStep.NDA, broker(), Pair.BLADES, Map.of("document", "保密协议（示例）", "documentHash", "0".repeat(64)));
        act(deal, DealStep.OWNERSHIP, supplier(), Pair.BLADES, Map.of("stateEstablished", true, "basis", "事业单位法人证书（示例）"));
        act(deal, DealStep.PRICE, supplier(), Pair.BLADES, Map.of("way", "AGREED", "amountYuan", "120万元", "relatedParty", false));
        act(deal, DealStep.PUBLISH, supplier(), Pair.BLADES, Map.of("channel", "科研处办公室（示例）"));
    }

    /**
     * @param name   of the contract
     * @param mode   how the technology is passed on
     * @param price  all of it technical
     * @param number of the registration
     * @param code   of the buyer, of nobody
     */
    private Contract registerAndPay(Pair pair, String name, String mode, String price, String number, String code) {
        Deal deal = agree(pair, "示例引荐：双方先前已经看过样机，直接谈合同。");
        LocalDate day = deal.events().getFirst().day();
        act(deal, DealStep.NEGOTIATE, broker(), pair, Map.of("secrets", false));
        act(deal, DealStep.PRICE, supplier(), pair, Map.of("way", "LISTING", "amountYuan", price, "relatedParty", false, "document", "挂牌成交 1 号（示例）"));
        Map<String, Object> terms = Map.of("name", name, "mode", mode, "supplierCode", "12140400000000101D", "demanderCode", code,
                "signedOn", day.toString(), "technicalYuan", price, "payment", "一次总付", "documents", "合同正文（示例）.pdf | " + "0".repeat(64));
        act(deal, DealStep.SIGN, supplier(), pair, Map.of(Deals.CONTRACT, terms));
        String contract = deals.findContract(deal, supplier()).orElseThrow().id();
        contracts.act(contract, ContractStep.SUBMIT, Map.of("body", REGISTRATION_BODY), supplier(), key(pair, "submit"));
        contracts.act(contract, ContractStep.REGISTER, Map.of("number", number, "body", REGISTRATION_BODY, "day", day.toString(), "contractYuan", price,
                "technicalYuan", price), account("operator"), key(pair, "register"));
        return contracts.act(contract, ContractStep.PAY, Map.of("day", day.toString(), "amountYuan", price, "invoice", "示例-1"), supplier(), key(pair, "pay"));
    }

    /** The offered subsidy is taken as it stands; what was filed is not filed again. */
    private void claim(Contract contract) {
        if (contracts.getContract(contract.id(), supplier()).citations().isEmpty()) {
            int year = contract.terms().signedOn().getYear();
            String digest = offers.get(contract.id(), year, Map.of(), supplier()).digest();
            offers.confirm(contract.id(), year, Map.of("advancedReview", "已确认", "digest", digest), supplier(), key(Pair.SCREWS, "claim"));
        }
    }

    private Introduction introduce(Pair pair, String message) {
        Map<String, Object> fields = Map.of("needId", pair.need, "achievementId", pair.achievement, "message", message, "conflict", "与双方没有利益关系（示例）。");
        return proposals.propose(fields, broker(), key(pair, "introduce"));
    }

    /** Both sides answer and agree to be disclosed; the broker opens the deal. */
    private Deal agree(Pair pair, String message) {
        String introduction = introduce(pair, message).id();
        Map<String, Object> answer = Map.of("modes", "委托开发", "unclear", "交付周期和培训（示例）。", "self", "示例单位，虚构，仅供演示。");
        for (Actor side : new Actor[] {demander(pair), supplier()}) {
            introductions.act(introduction, IntroductionStep.ANSWER, answer, side, key(pair, "answer"));
        }
        for (Actor side : new Actor[] {demander(pair), supplier()}) {
            introductions.act(introduction, IntroductionStep.CONSENT, Map.of("contact", CONTACT), side, key(pair, "consent"));
        }
        return deals.open(introductions.findAgreed(introduction).orElseThrow(), broker(), key(pair, "open"));
    }

    private void act(Deal deal, DealStep step, Actor actor, Pair pair, Map<String, Object> fields) {
        deals.act(deal.id(), step, fields, actor, key(pair, step.path()));
    }

    private Actor broker() {
        return account("broker");
    }

    private Actor supplier() {
        return sideOf(SUPPLIER, Role.INSTITUTION);
    }

    private Actor demander(Pair pair) {
        return sideOf(pair.demander, Role.ENTERPRISE);
    }

    private Actor account(String username) {
        return accounts.find(username).orElseThrow().actor();
    }

    /** The demo account of the unit, or somebody invented who works there. */
    private Actor sideOf(String party, Role role) {
        return demo.list().stream().map(d -> account(d.username())).filter(a -> a.actsFor(party)).findFirst()
                .orElseGet(() -> new Actor("demo." + party, "示例单位经办人", Set.of(role), party));
    }

    private static String key(Pair pair, String step) {
        return "demo-thread " + pair + " " + step;
    }
}
