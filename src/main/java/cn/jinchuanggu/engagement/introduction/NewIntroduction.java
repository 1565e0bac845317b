package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.listing.InputFields;
import java.util.Map;
import java.util.Optional;

/**
 * An introduction as somebody proposes it.
 *
 * @param answer the proposer's own answers to the three questions, when an owner proposes; empty otherwise
 */
record NewIntroduction(String needId, String achievementId, Optional<String> mandate, String message, String conflict, Optional<Answer> answer) {

    private static final int LONGEST = 1000;
    private static final int LONGEST_ID = 100;

    /**
     * @param fields  {@code needId, achievementId, mandateId, message, conflict}; of an owner also {@code modes, unclear, self}
     * @param byOwner whether the proposer acts for one of the sides
     * @throws cn.jinchuanggu.shared.InvalidInput with every problem of them
     */
    static NewIntroduction read(Map<String, ?> fields, boolean byOwner) {
        InputFields input = new InputFields(fields);
        String need = id(input, "needId", "需求的编号");
        String achievement = id(input, "achievementId", "成果的编号");
        String mandate = input.text("mandateId", "委托的编号", LONGEST_ID);
        String message = input.text("message", "给双方的话", LONGEST);
        String conflict = Answer.needed(input, "conflict", "利益冲突声明", LONGEST);
        Optional<Answer> answer = byOwner ? Optional.of(Answer.read(input)) : Optional.empty();
        input.finish();
        return new NewIntroduction(need, achievement, Optional.ofNullable(mandate), message == null ? "" : message, conflict, answer);
    }

    private static String id(InputFields input, String name, String label) {
        String text = input.text(name, label, LONGEST_ID);
        return text == null ? input.refuse(name, "没有写明" + label + "。", "请从匹配结果里点“引荐双方”。") : text;
    }
}
