package cn.jinchuanggu.audit.seal;

import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.page.CsvLine;
import java.util.List;

/** Entries as rows of a spreadsheet, for people. */
final class EntryCells {

    static final String HEADINGS = CsvLine.BYTE_ORDER_MARK + CsvLine.of(List.of("台账", "序号", "对象", "第几步", "类型", "账户", "姓名", "时间", "来源", "为什么", "内容", "哈希"));

    private EntryCells() {
    }

    static String line(Entry entry) {
        return CsvLine.of(List.of(entry.ledger().label(), String.valueOf(entry.number()), entry.subject(), String.valueOf(entry.sequence()), entry.kind(), entry.account(),
                entry.person(), entry.at().toString(), entry.origin(), entry.why(), JournalJson.write(entry.facts()), entry.hash()));
    }
}
