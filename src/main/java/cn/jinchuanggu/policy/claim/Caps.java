package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.policy.claim.store.CapStore;
import cn.jinchuanggu.policy.claim.store.CapStore.Entry;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Problem;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the limits across contracts, providers and years while many claims are approved at once. */
final class Caps {

    private final CapStore store;

    Caps(CapStore store) {
        this.store = store;
    }

    /** What approved claims have used up of an account. */
    Money used(String account) {
        return store.sums(List.of(account)).getOrDefault(account, Money.ZERO);
    }

    /**
     * Counts an approved amount on its limits.
     *
     * @throws InvalidInput naming each limit that it would pass and what is left of it
     */
    void approve(Claim claim, Money amount, OffsetDateTime at) {
        Collection<CapUse> uses = spread(claim.computed().caps(), amount);
        List<String> accounts = uses.stream().map(CapUse::account).toList();
        store.lock(accounts);
        Map<String, Money> used = store.sums(accounts);
        List<Problem> problems = new ArrayList<>();
        for (CapUse use : uses) {
            Money left = use.limit().minus(used.getOrDefault(use.account(), Money.ZERO)).max(Money.ZERO);
            if (use.amount().compareTo(left) > 0) {
                problems.add(new Problem("", "“" + use.label() + "”的上限 " + use.limit().display() + " 还剩 " + left.display() + "，不够这次的 "
                        + use.amount().display() + "。", "请重新审核，按剩余额度决定。"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        store.append(claim.id(), uses.stream().map(u -> entry(claim, u, u.amount())).toList(), at);
    }

    /** Gives what was taken back to the limits, from the last one on. */
    void recover(Claim claim, Money amount, OffsetDateTime at) {
        Map<String, Money> counted = store.sumsOfClaim(claim.id());
        store.lock(counted.keySet().stream().sorted().toList());
        List<Entry> entries = new ArrayList<>();
        Money rest = amount;
        for (CapUse use : byAccount(claim.computed().caps()).descendingMap().values()) {
            Money back = rest.min(counted.getOrDefault(use.account(), Money.ZERO));
            if (!back.isZero()) {
                entries.add(entry(claim, use, Money.ZERO.minus(back)));
                rest = rest.minus(back);
            }
        }
        store.append(claim.id(), entries, at);
    }

    /** The decided amount over the parts of the computed one, from the first on; each gets at most its own. By account. */
    private static Collection<CapUse> spread(List<CapUse> uses, Money amount) {
        List<CapUse> spread = new ArrayList<>();
        Money rest = amount;
        for (CapUse use : uses) {
            Money part = rest.min(use.amount());
            if (!part.isZero()) {
                spread.add(use.with(part));
                rest = rest.minus(part);
            }
        }
        return byAccount(spread).values();
    }

    /** Parts that use up the same limit, added up; in the order of the accounts, in which they are locked. */
    private static TreeMap<String, CapUse> byAccount(List<CapUse> uses) {
        TreeMap<String, CapUse> byAccount = new TreeMap<>();
        uses.forEach(use -> byAccount.merge(use.account(), use, (a, b) -> a.with(a.amount().plus(b.amount()))));
        return byAccount;
    }

    /** The event that is being written names the entry, so that it is written once. */
    private static Entry entry(Claim claim, CapUse use, Money amount) {
        return new Entry(claim.id() + "#" + (claim.version() + 1) + " " + use.account(), use.account(), amount, use.limit());
    }
}
