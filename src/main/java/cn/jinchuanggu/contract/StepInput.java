package cn.jinchuanggu.contract;

import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person sends with a step.
 *
 * @param version the version the person has seen; empty when a program does not care
 * @param facts   what the step says, by field; sums and days as text, nothing for what was left out
 * @param note    empty for none
 */
record StepInput(Optional<Integer> version, Map<String, String> facts, String note) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_ENTRIES = 100_000;

    /** @throws InvalidInput with every problem of the fields */
    static StepInput read(ContractStep step, Map<String, ?> sent) {
        InputFields in = new InputFields(sent);
        Map<String, String> facts = new LinkedHashMap<>();
        Optional<Integer> version = Optional.ofNullable(in.number("version", "版本号", 1, MOST_ENTRIES));
        String note = "";
        for (ContractField field : step.fields()) {
            String value = text(in, field);
            boolean left = sent.get(field.name()) == null || sent.get(field.name()).toString().isBlank();
            if (value == null && field.needed() && left) {
                in.refuse(field.name(), step.label() + "要写明" + field.label() + "。", "");
            }
            if (field.kind() == ContractField.Kind.WORDS) {
                note = value == null ? "" : value;
            } else if (value != null) {
                facts.put(field.name(), value);
            }
        }
        in.finish();
        return new StepInput(version, facts, note);
    }

    Money money(String name) {
        return Money.of(facts.get(name));
    }

    Optional<Money> findMoney(String name) {
        return Optional.ofNullable(facts.get(name)).map(Money::of);
    }

    LocalDate day() {
        return LocalDate.parse(facts.get("day"));
    }

    private static String text(InputFields in, ContractField field) {
        return switch (field.kind()) {
            case LINE -> in.text(field.name(), field.label(), LONGEST_LINE);
            case WORDS -> in.text(field.name(), field.label(), LONGEST_NOTE);
            case DAY -> Optional.ofNullable(in.date(field.name(), field.label())).map(LocalDate::toString).orElse(null);
            case MONEY -> Optional.ofNullable(TermsReader.money(in, field.name(), field.label())).map(Money::toString).orElse(null);
        };
    }
}
