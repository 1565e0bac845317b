package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.fact.StepForm;
import cn.jinchuanggu.fact.StepForm.Field;
import cn.jinchuanggu.fact.StepForm.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an application and a budget ask for; {@link VoucherGrants} reads it. */
public final class VoucherForms {

    private VoucherForms() {
    }

    /** For an enterprise, under the setting of the day. */
    public static StepForm application(VoucherTerms terms) {
        return new StepForm("apply", "申领额度", false, List.of(new Field("amountYuan", "申领额度（一年最多 " + terms.yearly().display() + "）", Kind.MONEY, true, Map.of()),
                new Field("purpose", "准备购买哪些服务", Kind.WORDS, true, Map.of()),
                new Field("declared", "声明", Kind.CHOICE, true, Map.of("true", "本单位是" + terms.applicants()))));
    }

    /** For the operator. */
    public static StepForm budget() {
        Map<String, String> whose = new LinkedHashMap<>();
        whose.put("false", "真实企业");
        whose.put("true", "示例企业");
        return new StepForm("budget", "设定预算", true, List.of(new Field("year", "年度", Kind.LINE, true, Map.of()), new Field("amountYuan", "预算", Kind.MONEY, true, Map.of()),
                new Field("document", "依据的文件", Kind.LINE, true, Map.of()), new Field("illustrative", "用于", Kind.CHOICE, true, whose)));
    }
}
