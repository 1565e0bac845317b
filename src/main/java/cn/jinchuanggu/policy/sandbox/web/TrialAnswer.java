package cn.jinchuanggu.policy.sandbox.web;

import cn.jinchuanggu.policy.sandbox.ChangedValue;
import cn.jinchuanggu.policy.sandbox.Difference;
import cn.jinchuanggu.policy.sandbox.Effect;
import cn.jinchuanggu.policy.sandbox.Trial;
import cn.jinchuanggu.shared.Money;
import java.math.RoundingMode;
import java.util.List;

/**
 * A trial as JSON and for the page. Money is yuan with two decimals.
 *
 * @param state      RUNNING, DONE or FAILED
 * @param changes    what is tried otherwise than the text
 * @param done       cases computed so far
 * @param total      cases on record when it began
 * @param effect     over all cases; null while it is running
 * @param articles   the same by article
 * @param winners    who gains most
 * @param losers     who loses most
 * @param unreadable cases whose facts the questions of today refuse
 */
record TrialAnswer(String id, String state, List<ChangedValue> changes, long done, long total, EffectAnswer effect,
        List<ArticleEffect> articles, List<CaseAnswer> winners, List<CaseAnswer> losers, long unreadable) {

    /** @param cost what the change costs in exact grants; negative when it saves */
    record EffectAnswer(long cases, long changed, long winners, long losers, String grantedBefore, String grantedAfter, String cost,
            String atMostBefore, String atMostAfter) {

        static EffectAnswer of(Effect e) {
            return new EffectAnswer(e.cases(), e.changed(), e.winners(), e.losers(), money(e.grantedBefore()), money(e.grantedAfter()),
                    money(e.cost()), money(e.atMostBefore()), money(e.atMostAfter()));
        }
    }

    record ArticleEffect(int article, EffectAnswer effect) {
    }

    /** @param before outcome in Chinese under the text */
    record CaseAnswer(String claim, String unit, int article, String before, String after, String gain) {

        static CaseAnswer of(Difference d) {
            return new CaseAnswer(d.recorded().id(), d.recorded().unit(), d.recorded().article(), d.before().label(), d.after().label(),
                    money(d.gain()));
        }
    }

    static TrialAnswer of(Trial trial) {
        Trial.Result result = trial.result();
        String state = result != null ? "DONE" : trial.failed() ? "FAILED" : "RUNNING";
        return result == null
                ? new TrialAnswer(trial.id(), state, trial.changes(), trial.done(), trial.total(), null, List.of(), List.of(), List.of(), 0)
                : new TrialAnswer(trial.id(), state, trial.changes(), trial.done(), trial.total(), EffectAnswer.of(result.all()),
                        result.byArticle().entrySet().stream().map(e -> new ArticleEffect(e.getKey(), EffectAnswer.of(e.getValue()))).toList(),
                        result.winners().stream().map(CaseAnswer::of).toList(), result.losers().stream().map(CaseAnswer::of).toList(),
                        result.unreadable());
    }

    private static String money(Money money) {
        return money.yuan().setScale(2, RoundingMode.DOWN).toPlainString();
    }
}
