package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.shared.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The numbers of a claim under 第九条, all known.
 *
 * @param contractAmount    合同成交额; empty for 技术入股, which needs no share of it
 * @param transactionAmount 技术交易额 as registered
 * @param earlierBases      what earlier years have already counted of this contract
 * @param achievements      at least one; a contract without a price list is one
 * @param bundled           whether several achievements stand in a contract without a price list
 * @param municipal         municipal money of the same kind already received for the matter
 */
record TransferClaim(
        Optional<Money> contractAmount,
        Money transactionAmount,
        Money earlierBases,
        List<AchievementShare> achievements,
        boolean bundled,
        Money municipal) {

    /**
     * One achievement of the contract.
     *
     * @param name            for the steps; empty when the contract is one achievement
     * @param account         what its cap is counted by: its name, or the contract when it has none
     * @param price           its price in the contract's list; only the proportion counts
     * @param earlierAwards   第九条 money for it so far, over all years, contracts and providers
     * @param sameYearAwards  the part of it that belongs to the claim year; empty when not stated
     * @param otherProviders  what other providers have as a base for it this year
     */
    record AchievementShare(
            String name, String account, Money price, Money earlierAwards, Optional<Money> sameYearAwards, Money otherProviders) {}

    /** Asks for what is missing and notes what contradicts; empty until every number is known. */
    static Optional<TransferClaim> read(Findings findings, boolean shares) {
        Facts facts = findings.facts();
        boolean known = findings.answered(facts, "transactionAmountYuan", "earlierBasesYuan", "achievementCount",
                "municipalSameYuan");
        known &= shares || findings.answered(facts, "contractAmountYuan");
        List<Facts> listed = facts.list("achievements").orElse(List.of());
        List<AchievementShare> achievements = listed.isEmpty() ? single(findings) : listed(findings, listed);
        contradictions(findings, listed);
        if (!known || achievements.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TransferClaim(
                shares ? Optional.empty() : facts.money("contractAmountYuan"),
                facts.money("transactionAmountYuan").orElseThrow(),
                facts.money("earlierBasesYuan").orElseThrow(),
                achievements,
                listed.isEmpty() && facts.integer("achievementCount").orElseThrow() > 1,
                facts.money("municipalSameYuan").orElseThrow()));
    }

    /** The same claim with the whole contract as one achievement: the other side of R-96. */
    TransferClaim asOneAchievement() {
        Optional<Money> sameYear = achievements.stream().map(AchievementShare::sameYearAwards)
                .reduce(Optional.of(Money.ZERO), (a, b) -> a.flatMap(x -> b.map(x::plus)));
        AchievementShare whole = new AchievementShare("", achievements.getFirst().account(), Money.of(1), sum(AchievementShare::earlierAwards), sameYear,
                sum(AchievementShare::otherProviders));
        return new TransferClaim(contractAmount, transactionAmount, earlierBases, List.of(whole), false, municipal);
    }

    private Money sum(Function<AchievementShare, Money> part) {
        return achievements.stream().map(part).reduce(Money.ZERO, Money::plus);
    }

    private static List<AchievementShare> single(Findings findings) {
        Facts facts = findings.facts();
        if (!findings.answered(facts, "earlierAwardsYuan", "otherProvidersBaseYuan")) {
            return List.of();
        }
        return List.of(share(findings, facts, "", wholeContract(facts), Money.of(1)));
    }

    private static List<AchievementShare> listed(Findings findings, List<Facts> entries) {
        List<AchievementShare> shares = new ArrayList<>();
        boolean complete = true;
        for (Facts entry : entries) {
            if (findings.answered(entry, "name", "priceYuan", "earlierAwardsYuan", "otherProvidersBaseYuan")) {
                String name = entry.text("name").orElseThrow();
                shares.add(share(findings, entry, name, name, entry.money("priceYuan").orElseThrow()));
            } else {
                complete = false;
            }
        }
        return complete ? shares : List.of();
    }

    /** An achievement without a list is known by its name, or else by the contract. */
    private static String wholeContract(Facts facts) {
        return facts.text("achievementName").or(() -> facts.text("registrationNumber")).orElse("");
    }

    private static AchievementShare share(Findings findings, Facts facts, String name, String account, Money price) {
        AchievementShare share = new AchievementShare(name, account, price, facts.money("earlierAwardsYuan").orElseThrow(),
                facts.money("earlierAwardsSameYearYuan"), facts.money("otherProvidersBaseYuan").orElseThrow());
        if (share.sameYearAwards().filter(y -> y.compareTo(share.earlierAwards()) > 0).isPresent()) {
            findings.contradict(facts, "earlierAwardsSameYearYuan", "当年此前补助大于此前补助合计。", "请核对两项金额。");
        }
        return share;
    }

    private static void contradictions(Findings findings, List<Facts> listed) {
        Facts facts = findings.facts();
        Optional<Money> contract = facts.money("contractAmountYuan");
        Optional<Money> transaction = facts.money("transactionAmountYuan");
        if (contract.filter(Money::isZero).isPresent()) {
            findings.contradict(findings.facts(), "contractAmountYuan", "合同成交额不能是 0。", "请按认定登记证明填写。");
        }
        if (contract.isPresent() && transaction.filter(t -> t.compareTo(contract.get()) > 0).isPresent()) {
            findings.contradict(findings.facts(), "transactionAmountYuan", "技术交易额大于合同成交额。",
                    "技术交易额是合同成交额扣除设备、材料等非技术性费用后的部分，请按认定登记证明核对。");
        }
        if (!listed.isEmpty() && facts.integer("achievementCount").filter(n -> n != listed.size()).isPresent()) {
            findings.contradict(findings.facts(), "achievements", "列出了 " + listed.size() + " 项成果，与成果数量 "
                    + facts.integer("achievementCount").get() + " 不一致。", "请改正数量，或补全各项成果。");
        }
        Set<String> names = new HashSet<>();
        listed.stream().filter(a -> a.text("name").filter(n -> !names.add(n)).isPresent()).forEach(a ->
                findings.contradict(a, "name", "成果名称重复。", "同一成果请合并为一项，不同成果请用不同名称。"));
        if (!listed.isEmpty() && listed.stream().allMatch(a -> a.money("priceYuan").filter(Money::isZero).isPresent())) {
            findings.contradict(findings.facts(), "achievements", "分项价格合计为 0，无法分摊。", "请按合同价格清单填写。");
        }
    }
}
