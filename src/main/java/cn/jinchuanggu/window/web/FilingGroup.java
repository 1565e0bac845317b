package cn.jinchuanggu.window.web;

import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.fact.StepForm;
import cn.jinchuanggu.window.MatterKind;
import java.util.List;

/**
 * What a matter asks on the form of a new case.
 *
 * @param time      what is promised, or what the platform sets itself, in Chinese
 * @param documents what has to be brought
 */
public record FilingGroup(String id, String name, String body, String time, List<String> documents, List<StepForm.Field> fields) {

    static FilingGroup of(MatterKind kind) {
        return new FilingGroup(kind.id(), kind.name(), kind.body(), kind.promise().map(p -> "条文承诺“" + p.name() + "”：" + WorkingTime.text(p.working()) + "工作时间")
                .orElseGet(() -> "一般 " + WorkingTime.text(kind.usual()) + "工作时间"), kind.documents(), kind.questions().stream().map(FilingGroup::field).toList());
    }

    /** The name of the matter stands above its group already. */
    private static StepForm.Field field(Question question) {
        StepForm.Field field = StepForm.Field.of(question);
        String label = question.question() + (question.unit().isEmpty() ? "" : "（" + question.unit() + "）");
        return new StepForm.Field(field.name(), label, field.kind(), field.needed(), field.choices());
    }
}
