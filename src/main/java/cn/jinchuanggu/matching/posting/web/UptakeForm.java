package cn.jinchuanggu.matching.posting.web;

import cn.jinchuanggu.matching.posting.uptake.UptakeStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One step of an uptake as {@code fragments/steps} shows it.
 *
 * @param danger whether it ends the talks without a result
 */
record UptakeForm(String path, String label, boolean danger, List<Field> fields) {

    /** @param kind MONEY, WORDS or TEXT */
    record Field(String name, String label, String kind, boolean needed) {
    }

    /** @param forOthers whether the person writes for a fund or a bank and must name it */
    static List<UptakeForm> all(boolean forOthers) {
        return Arrays.stream(UptakeStep.values()).map(step -> of(step, forOthers)).toList();
    }

    private static UptakeForm of(UptakeStep step, boolean forOthers) {
        List<Field> fields = new ArrayList<>();
        if (forOthers) {
            fields.add(new Field("partyId", "金融机构或基金的编号", "TEXT", true));
        }
        if (step == UptakeStep.GRANT) {
            fields.add(new Field("amountYuan", "放款金额（元）", "MONEY", true));
        }
        fields.add(new Field("why", step == UptakeStep.REFUSE ? "为什么未通过" : "说明", "WORDS", step == UptakeStep.REFUSE));
        return new UptakeForm(step.path(), step.label(), step == UptakeStep.REFUSE, List.copyOf(fields));
    }
}
