package cn.jinchuanggu.fact;

import java.util.List;

/** What a step of a deal or an order asks for. */
public final class StepQuestion {

    private StepQuestion() {
    }

    /** Without an answer the step cannot be taken. */
    public static Question needed(String key, String label, FactType type) {
        return question(key, label, type, "always", List.of());
    }

    public static Question optional(String key, String label, FactType type) {
        return question(key, label, type, "optional", List.of());
    }

    /** One of several; without an answer the step cannot be taken. */
    public static Question choice(String key, String label, List<Choice> choices) {
        return question(key, label, FactType.CHOICE, "always", choices);
    }

    private static Question question(String key, String label, FactType type, String needed, List<Choice> choices) {
        return new Question(key, label, "", type, type == FactType.MONEY ? "元" : "", Question.About.MATTER, needed, "", label, "", choices, List.of(), "");
    }
}
