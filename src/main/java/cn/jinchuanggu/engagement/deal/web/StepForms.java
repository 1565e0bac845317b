package cn.jinchuanggu.engagement.deal.web;

import cn.jinchuanggu.engagement.deal.DealEvent;
import cn.jinchuanggu.engagement.deal.DealStep;
import cn.jinchuanggu.engagement.deal.Deals;
import cn.jinchuanggu.policy.web.StepForm;
import java.util.List;

/** What a step asks, as a form; what it said, as lines. */
final class StepForms {

    private StepForms() {
    }

    static StepForm of(DealStep step, Deals deals) {
        return StepForm.of(step.path(), step.label(), step.isDanger(), deals.listQuestions(step), deals.getWords(step));
    }

    /** What an event said, one answer to a line. */
    static List<String> lines(DealEvent event, Deals deals) {
        return deals.listQuestions(event.step()).stream().filter(q -> event.answers().containsKey(q.key()))
                .map(q -> q.label() + "：" + StepForm.shown(q, event.answers().get(q.key()))).toList();
    }
}
