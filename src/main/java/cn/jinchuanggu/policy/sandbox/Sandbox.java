package cn.jinchuanggu.policy.sandbox;

import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.document.Parameter;
import cn.jinchuanggu.policy.document.ParameterChange;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Period;
import cn.jinchuanggu.shared.Problem;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;

/**
 * Tries changes of the policy on the cases on record. Nothing real changes. The latest {@value #KEPT} trials are kept in
 * memory; thread-safe.
 */
public final class Sandbox {

    private static final int KEPT = 20;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    private static final int WINDOW_ARTICLE = 19;

    private final Clock clock;
    private final Policy policy;
    private final RecordedCases cases;
    private final Executor worker;
    private final Map<String, Trial> trials = new LinkedHashMap<>();

    /** @param worker runs trials, one after the other */
    public Sandbox(Clock clock, Policy policy, RecordedCases cases, Executor worker) {
        this.clock = clock;
        this.policy = policy;
        this.cases = cases;
        this.worker = worker;
    }

    /**
     * What is wished for, as a person writes it.
     *
     * @param article 1 to 20
     * @param name    of a value that is an amount or a number
     * @param days    on which it changes; null for all days of the document
     * @param number  in the unit of the value
     */
    public record Wish(int article, String name, Period days, BigDecimal number) {}

    /** The values of an article that can be tried otherwise. */
    public List<Parameter> listValues(int article) {
        PolicyDocument document = policy.document();
        return document.articlesWithParameters().contains(article)
                ? document.parameters(article).list().stream().filter(Parameter::isNumber).toList()
                : List.of();
    }

    /**
     * Begins a trial.
     *
     * @param wishes at least one, unless the window changes
     * @param window other days for the whole document; empty to leave them
     * @throws InvalidInput with every wish that cannot be tried
     */
    public Trial begin(List<Wish> wishes, Optional<Period> window) {
        check(wishes, window);
        List<ParameterChange> changes = new ArrayList<>();
        List<ChangedValue> shown = new ArrayList<>();
        for (Wish wish : wishes) {
            Period days = wish.days() == null ? policy.document().window() : wish.days();
            changes.add(new ParameterChange.OfValue(wish.article(), wish.name(), days, wish.number()));
            shown.add(changed(wish, days));
        }
        window.ifPresent(days -> {
            changes.add(new ParameterChange.OfWindow(days));
            shown.add(changed(days));
        });
        Trial trial = new Trial(UUID.randomUUID().toString(), shown, cases.count(), policy,
                new Policy(clock, policy.document().with(changes)));
        keep(trial);
        worker.execute(() -> trial.run(cases));
        return trial;
    }

    /** The trial; {@link NotFound} when there is none or it has given way to later ones. */
    public synchronized Trial get(String id) {
        return Optional.ofNullable(trials.get(id)).orElseThrow(() -> new NotFound("政策试算", id));
    }

    private synchronized void keep(Trial trial) {
        trials.put(trial.id(), trial);
        if (trials.size() > KEPT) {
            trials.remove(trials.keySet().iterator().next());
        }
    }

    private void check(List<Wish> wishes, Optional<Period> window) {
        List<Problem> problems = new ArrayList<>();
        if (wishes.isEmpty() && window.isEmpty()) {
            problems.add(new Problem("changes", "没有写要改什么。", "请至少改一个比例、上限或日期。"));
        }
        for (int i = 0; i < wishes.size(); i++) {
            Wish wish = wishes.get(i);
            String at = "changes[" + i + "]";
            if (listValues(wish.article()).stream().noneMatch(v -> v.name().equals(wish.name()))) {
                problems.add(new Problem(at + ".name", "第 " + wish.article() + " 条没有可以试改的参数 " + wish.name() + "。",
                        "可以试改：" + String.join("、", listValues(wish.article()).stream().map(Parameter::name).toList()) + "。"));
            }
            if (wish.number() == null || wish.number().signum() < 0 || wish.number().compareTo(LARGEST) > 0) {
                problems.add(new Problem(at + ".number", "试改的数应在 0 和 1 万亿之间。", "请填写一个数，比例写成小数，如 0.05。"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private ChangedValue changed(Wish wish, Period days) {
        Parameter value = policy.document().parameters(wish.article()).get(wish.name());
        String text = String.join("、", value.lines().stream().map(Parameter.Line::written).distinct().toList());
        return new ChangedValue(wish.article(), value.name(), value.meaning(), value.unit(), text, wish.number().toPlainString(),
                days, value.clause(), value.quote());
    }

    private ChangedValue changed(Period days) {
        Period window = policy.document().window();
        String validity = policy.document().validityClause();
        return new ChangedValue(WINDOW_ARTICLE, "window", "有效期", "日期", window.from() + " 至 " + window.through(),
                days.from() + " 至 " + days.through(), days, validity, policy.document().cite(validity).sentence());
    }
}
