package cn.jinchuanggu.engagement.mandate;

import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.shared.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A mandate as a broker proposes it. */
record NewMandate(String partyId, Optional<String> listing, Period days, String fee, String conflict) {

    private static final int LONGEST = 1000;
    private static final int LONGEST_ID = 100;

    /**
     * @param fields {@code partyId, listingId, from, through, fee, conflict}
     * @throws cn.jinchuanggu.shared.InvalidInput with every problem of them
     */
    static NewMandate read(Map<String, ?> fields, LocalDate today) {
        InputFields input = new InputFields(fields);
        String party = needed(input, "partyId", "委托单位的编号", LONGEST_ID);
        String listing = input.text("listingId", "成果或需求的编号", LONGEST_ID);
        LocalDate from = input.date("from", "开始日期");
        LocalDate through = input.date("through", "结束日期");
        if (from == null) {
            input.refuse("from", "没有写明开始日期。", "请写成 2026-03-01。");
        }
        if (through == null) {
            input.refuse("through", "没有写明结束日期。", "请写成 2027-02-28。");
        } else if (through.isBefore(today) || from != null && through.isBefore(from)) {
            input.refuse("through", "结束日期早于" + (through.isBefore(today) ? "今天" : "开始日期") + "。", "请改成之后的一天。");
        }
        String fee = needed(input, "fee", "服务费约定", LONGEST);
        String conflict = needed(input, "conflict", "利益冲突声明", LONGEST);
        input.finish();
        return new NewMandate(party, Optional.ofNullable(listing), new Period(from, through), fee, conflict);
    }

    private static String needed(InputFields input, String name, String label, int longest) {
        String text = input.text(name, label, longest);
        return text == null ? input.refuse(name, "没有写明" + label + "。", "没有的也请写“无”。") : text;
    }
}
