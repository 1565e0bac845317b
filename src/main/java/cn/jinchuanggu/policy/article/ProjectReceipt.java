package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Money for a project under 第六条 that reached the account of the unit.
 *
 * @param name     for the steps, unique within a claim
 * @param date     day on the bank receipt
 * @param source   where it comes from
 * @param amount   yuan
 * @param passedOn the part of it passed on to cooperating units, yuan
 */
record ProjectReceipt(String name, LocalDate date, Source source, Money amount, Money passedOn)
        implements YearSchedule.Event {

    /** 国家、省支持. */
    enum Source {
        NATIONAL("国家", "nationalRate"),
        PROVINCIAL("省", "provincialRate"),
        /** Of the city, or the unit's own: not rewarded. */
        OTHER("其他", "");

        private final String label;
        private final String rate;

        Source(String label, String rate) {
            this.label = label;
            this.rate = rate;
        }

        /** For people. */
        String label() {
            return label;
        }

        /** Name of the value that holds its rate; empty for what is not rewarded. */
        String rate() {
            return rate;
        }
    }

    /** Asks for what is missing and notes what contradicts; every receipt, or none while a number is missing. */
    static List<ProjectReceipt> read(Findings findings) {
        List<Facts> entries = findings.facts().list("receipts").orElse(List.of());
        if (entries.isEmpty()) {
            findings.ask(findings.facts(), "receipts");
        }
        List<ProjectReceipt> receipts = new ArrayList<>();
        for (Facts entry : entries) {
            if (!findings.answered(entry, "date", "source", "amountYuan", "passedOnYuan")) {
                continue;
            }
            LocalDate day = entry.date("date").orElseThrow();
            ProjectReceipt receipt = new ProjectReceipt("第" + (entries.indexOf(entry) + 1) + "笔到账（" + day + "）", day,
                    Source.valueOf(entry.choice("source").orElseThrow()),
                    entry.money("amountYuan").orElseThrow(), entry.money("passedOnYuan").orElseThrow());
            if (receipt.passedOn.compareTo(receipt.amount) > 0) {
                findings.contradict(entry, "passedOnYuan", "转拨金额大于这笔到账。", "请核对回单和转拨凭证。");
            }
            receipts.add(receipt);
        }
        return receipts.size() == entries.size() ? receipts : List.of();
    }
}
