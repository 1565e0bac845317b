package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.fact.StepInput;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step as somebody wants to take it.
 *
 * @param version     the version the person has seen; empty when a program does not care
 * @param note        empty for none
 * @param money       what the step says about money
 * @param fingerprint what the request says, so that a key used for something else is noticed
 */
record ClaimCommand(ClaimStep step, Optional<Integer> version, String note, ClaimEvent.Particulars money, String fingerprint) {

    /**
     * @param fields as sent: {@code version, note} and what {@link StepField#of} names
     * @throws InvalidInput with every problem of them
     */
    static ClaimCommand read(ClaimStep step, Map<String, ?> fields) {
        List<StepField> asked = StepField.of(step).stream().filter(f -> f.kind() != StepField.Kind.WORDS).toList();
        StepField words = StepField.of(step).stream().filter(f -> f.kind() == StepField.Kind.WORDS).findFirst().orElseThrow();
        StepInput input = StepInput.read(step.label(), asked.stream().map(StepField::question).toList(),
                new StepInput.Words(words.label(), words.needed()), fields);
        Map<String, Object> others = new LinkedHashMap<>(fields);
        others.keySet().removeAll(List.of("version", StepField.NOTE));
        return new ClaimCommand(step, input.version(), input.note(), input.facts().map(facts -> particulars(facts, asked)).orElse(ClaimEvent.Particulars.NONE),
                step + " " + input.note() + " " + others);
    }

    private static ClaimEvent.Particulars particulars(Facts given, List<StepField> asked) {
        List<String> names = asked.stream().map(StepField::name).toList();
        Optional<Money> amount = names.contains(StepField.AMOUNT) ? given.money(StepField.AMOUNT) : Optional.empty();
        Optional<LocalDate> day = names.contains(StepField.DAY) ? given.date(StepField.DAY) : Optional.empty();
        return new ClaimEvent.Particulars(amount, text(given, StepField.DOCUMENT, names), text(given, StepField.BODY, names), day);
    }

    private static String text(Facts given, String name, List<String> asked) {
        return asked.contains(name) ? given.text(name).orElse("") : "";
    }
}
