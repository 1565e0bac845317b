package cn.jinchuanggu.identity;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.Aliases;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.WrittenTie;
import cn.jinchuanggu.identity.signal.Comparison;
import cn.jinchuanggu.identity.store.MergeStore;
import cn.jinchuanggu.identity.store.MergeStore.Merge;
import cn.jinchuanggu.identity.store.VerdictStore;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Merges one entity into another and takes it back.
 *
 * <p>The node that goes keeps its properties, hidden, and leads to the one that stays; its ties go over. Every change is in the
 * journal's entry, so that taking it back leaves the graph as it was, revisions aside. What was written down under the old id
 * (accounts, deals, contracts, claims) stays as it is and is read through {@link Aliases}.
 */
@Service
public class Merges {

    static final String MERGE = "MERGE";
    static final String UNMERGE = "UNMERGE";
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_WHY = 1000;
    private static final int MOST_TIES = 5_000;
    /** What the one that stays takes over when it says nothing itself. Names, sources and cautions stay with who said them. */
    private static final Set<String> FILLED = Set.of("about", "kind", "region", "industry", "stage", "residentSince", "residentThrough", "titles", "level", "equipment", "title",
            "expertise", "stages", "ticketMinFen", "ticketMaxFen", "prefers", "qualifications", "institutionCode", "creditCode", "website", "orcid");

    private final MergeStore store;
    private final VerdictStore verdicts;
    private final Comparisons comparisons;
    private final GraphWriter writer;
    private final Aliases aliases;
    private final Journal journal;
    private final Clock clock;

    Merges(MergeStore store, VerdictStore verdicts, Comparisons comparisons, GraphWriter writer, Aliases aliases, Journal journal, Clock clock) {
        this.store = store;
        this.verdicts = verdicts;
        this.comparisons = comparisons;
        this.writer = writer;
        this.aliases = aliases;
        this.journal = journal;
        this.clock = clock;
    }

    /** The merges that stand, the latest first. */
    public List<Merge> list(int limit) {
        return store.list(limit);
    }

    /**
     * Decides about a pair, and merges it when the verdict is {@link Verdict#SAME}. The same verdict again changes nothing.
     *
     * @param decision what the operator decided
     * @param key      the same key by the same account is the same request; null for none
     * @throws NotFound     when one of the two cannot be compared
     * @throws InvalidInput when a reason is missing or the two may not be merged
     * @throws Conflict     when one of the two was merged meanwhile
     */
    public void decide(PairId pair, Decision decision, Actor operator, String key) {
        operator.requireAny(Role.OPERATOR);
        String why = decision.why() == null ? "" : decision.why().strip();
        if (why.length() > LONGEST_WHY || why.isEmpty() && decision.verdict() != Verdict.LATER) {
            throw new InvalidInput("why", why.isEmpty() ? "没有写明依据。" : "依据太长。", "请用一两句话写明凭什么这样判断，最多 " + LONGEST_WHY + " 字。");
        }
        Command command = Command.of(operator, key, Map.of("pair", pair.text(), "verdict", decision.verdict().name(), "stay", decision.stay(), "why", why));
        inTurn(pair, entries -> {
            if (command.findRepeated(entries).isEmpty()) {
                if (decision.verdict() == Verdict.SAME) {
                    merge(pair, decision, why, command);
                } else {
                    comparisons.compare(pair);
                    journal.append(Ledger.IDENTITY, pair.text(), decision.verdict().name(), Map.of("one", pair.one(), "other", pair.other()), why, command);
                }
                verdicts.save(pair.text(), decision.verdict().name());
            }
            return null;
        });
    }

    /**
     * Takes a merge back.
     *
     * @param gone id of what was merged
     * @return what it had been merged into
     * @throws NotFound     when it stands by itself
     * @throws InvalidInput when no reason is given
     * @throws Conflict     when a later merge rests on this one
     */
    public String undo(String gone, String why, Actor operator, String key) {
        operator.requireAny(Role.OPERATOR);
        if (why == null || why.isBlank() || why.length() > LONGEST_WHY) {
            throw new InvalidInput("why", "没有写明为什么撤销合并。", "请用一两句话写明，最多 " + LONGEST_WHY + " 字。");
        }
        Merge merge = getMerge(gone);
        PairId pair = PairId.of(gone, merge.stay());
        Command command = Command.of(operator, key, Map.of("undo", gone, "why", why.strip()));
        return inTurn(pair, entries -> {
            if (command.findRepeated(entries).isEmpty()) {
                takeBack(getMerge(gone), entries, pair, why.strip(), command);
                verdicts.save(pair.text(), null);
            }
            return merge.stay();
        });
    }

    /** What happened to a pair, in its order. */
    public List<Entry> listEntries(PairId pair) {
        return journal.listEntries(pair.text());
    }

    private Merge getMerge(String gone) {
        return store.find(gone).orElseThrow(() -> new NotFound("合并", gone));
    }

    /** The order of locks is that of every feature: the journal's subject, the writer's turn, the end of the ledger. */
    private <T> T inTurn(PairId pair, Function<List<Entry>, T> work) {
        T done = journal.inTransaction(() -> {
            List<Entry> entries = journal.take(pair.text());
            writer.takeTurn();
            return work.apply(entries);
        });
        aliases.forget();
        return done;
    }

    private void merge(PairId pair, Decision decision, String why, Command command) {
        for (String id : List.of(pair.one(), pair.other())) {
            store.find(id).ifPresent(merged -> {
                throw new Conflict("“" + merged.goneName() + "”已经并入“" + merged.stayName() + "”。请刷新后再看。");
            });
        }
        if (!decision.stay().equals(pair.one()) && !decision.stay().equals(pair.other())) {
            throw new InvalidInput("stay", "没有选保留哪一个。", "请在两个编号里选一个。");
        }
        Comparison comparison = comparisons.compare(pair);
        MergeRules.refusal(comparison, decision.confirmed()).ifPresent(sentence -> {
            throw new InvalidInput(MergeRules.refusal(comparison).isPresent() ? "" : "confirmed", sentence, "");
        });
        String stay = decision.stay();
        String gone = pair.otherThan(stay);
        TieMove move = TieMove.of(stay, writer.listTies(stay), gone, writer.listTies(gone));
        if (move.gone().size() > MOST_TIES) {
            throw new InvalidInput("stay", "要并过去的有 " + move.gone().size() + " 条关系，一次最多 " + MOST_TIES + " 条。", "请保留关系多的那一个。");
        }
        List<String> filled = filled(gone, stay);
        writer.exchange(move.gone(), move.come());
        Entry entry = journal.append(Ledger.IDENTITY, pair.text(), MERGE, Map.of("stay", stay, "gone", gone, "ties", move.facts(), "filled", filled,
                "score", comparison.score(), "reasons", comparison.reasons().stream().map(r -> r.signal() + "：" + r.text()).toList()), why, command);
        store.merge(gone, stay, GraphWriter.ENTERED_BY + command.actor().username(), today(), entry.number(), filled);
        writer.touch(touched(gone, stay, move.gone()));
    }

    private void takeBack(Merge merge, List<Entry> entries, PairId pair, String why, Command command) {
        Entry entry = entries.stream().filter(e -> e.kind().equals(MERGE) && e.number() == merge.number()).findFirst()
                .orElseThrow(() -> new IllegalStateException("merge " + merge.number() + " is not in the journal"));
        @SuppressWarnings("unchecked") // as merge() wrote it
        TieMove move = TieMove.of((Map<String, Object>) entry.facts().get("ties"));
        @SuppressWarnings("unchecked") // as merge() wrote it
        List<String> filled = (List<String>) entry.facts().get("filled");
        Set<String> touched = touched(merge.gone(), merge.stay(), move.gone());
        List<String> later = store.listLater(merge.number(), touched);
        if (!later.isEmpty()) {
            throw new Conflict("在这之后还有与它有关的合并（" + String.join("、", later) + "）。请先从最近的一次开始撤销。");
        }
        Set<WrittenTie> present = new HashSet<>(writer.listTies(merge.stay()));
        writer.exchange(move.createdStillIn(present), move.back(present));
        store.unmerge(merge.gone(), merge.stay(), filled);
        journal.append(Ledger.IDENTITY, pair.text(), UNMERGE, Map.of("stay", merge.stay(), "gone", merge.gone(), "merge", merge.number()), why, command);
        writer.touch(touched);
    }

    private List<String> filled(String gone, String stay) {
        Map<String, Object> known = store.properties(stay);
        Set<String> filled = new TreeSet<>(store.properties(gone).keySet());
        filled.removeIf(name -> !FILLED.contains(name) || known.get(name) != null);
        if (!filled.contains("residentSince")) {
            filled.remove("residentThrough"); // the end of one stay says nothing of another
        }
        return List.copyOf(filled);
    }

    /** Both, and whatever had ties to the one that goes: the index reads these again. */
    private static Set<String> touched(String gone, String stay, Collection<WrittenTie> ties) {
        Set<String> touched = new LinkedHashSet<>(List.of(gone, stay));
        ties.stream().flatMap(t -> Stream.of(t.from(), t.to())).forEach(touched::add);
        return touched;
    }

    private String today() {
        return LocalDate.now(clock.withZone(CHANGZHI)).toString();
    }
}
