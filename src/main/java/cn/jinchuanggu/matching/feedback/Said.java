package cn.jinchuanggu.matching.feedback;

import cn.jinchuanggu.shared.InvalidInput;

/**
 * What somebody wants to say about a match.
 *
 * @param party id of the party that says so: owner of the need or of the achievement. Null: the party the actor acts for when it
 *              owns one of them, and otherwise the broker or operator for the platform
 * @param note  in their own words, only for the operators of the platform; empty for nothing
 */
public record Said(String needId, String achievementId, Verdict verdict, String party, String note) {

    static final int LONGEST_NOTE = 500;

    public Said {
        note = note == null ? "" : note.strip();
    }

    /** @throws InvalidInput when words are missing or too many */
    void requireComplete() {
        if (verdict.code() != null && verdict.code().needsNote() && note.isEmpty()) {
            throw new InvalidInput("note", "选了“其他”，还没有写说明。", "请写一两句，园区运营会转告要点。");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new InvalidInput("note", "说明有 " + note.length() + " 字，最多 " + LONGEST_NOTE + " 字。", "请写要点。");
        }
    }
}
