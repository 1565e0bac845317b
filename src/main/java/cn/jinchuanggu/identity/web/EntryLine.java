package cn.jinchuanggu.identity.web;

import cn.jinchuanggu.identity.Verdict;
import cn.jinchuanggu.journal.Entry;
import java.time.format.DateTimeFormatter;

/** What happened to a pair, as pages and programs show it. */
public record EntryLine(String what, String person, String at, String why) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static EntryLine of(Entry entry) {
        String what = switch (entry.kind()) {
            case "MERGE" -> "合并：" + entry.facts().get("gone") + " 并入 " + entry.facts().get("stay");
            case "UNMERGE" -> "撤销合并：" + entry.facts().get("gone") + " 恢复";
            default -> Verdict.find(entry.kind()).map(Verdict::label).orElse(entry.kind());
        };
        return new EntryLine(what, entry.person(), TIME.format(entry.at()), entry.why());
    }
}
