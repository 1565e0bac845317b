package cn.jinchuanggu.matching.posting.web;

import cn.jinchuanggu.fact.StepForm;
import cn.jinchuanggu.fact.StepForm.Field;
import cn.jinchuanggu.fact.StepForm.Kind;
import cn.jinchuanggu.matching.posting.uptake.UptakeStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the steps of an uptake ask, as forms. */
final class UptakeForm {

    private UptakeForm() {
    }

    /** @param forOthers whether the person writes for a fund or a bank and must name it */
    static List<StepForm> all(boolean forOthers) {
        return Arrays.stream(UptakeStep.values()).map(step -> of(step, forOthers)).toList();
    }

    private static StepForm of(UptakeStep step, boolean forOthers) {
        List<Field> fields = new ArrayList<>();
        if (forOthers) {
            fields.add(field("partyId", "金融机构或基金的编号", Kind.LINE, true));
        }
        if (step == UptakeStep.GRANT) {
            fields.add(field("amountYuan", "放款金额（元）", Kind.MONEY, true));
        }
        boolean refusal = step == UptakeStep.REFUSE;
        fields.add(field("why", refusal ? "为什么未通过" : "说明", Kind.WORDS, refusal));
        return new StepForm(step.path(), step.label(), refusal, List.copyOf(fields));
    }

    private static Field field(String name, String label, Kind kind, boolean needed) {
        return new Field(name, label, kind, needed, Map.of());
    }
}
