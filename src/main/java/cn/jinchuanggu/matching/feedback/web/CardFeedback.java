package cn.jinchuanggu.matching.feedback.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.matching.feedback.Feedback;
import cn.jinchuanggu.matching.feedback.RefusalCode;
import java.util.List;

/** What the reader may say, and has said, about each match of one listing. Templates ask it card by card. */
public final class CardFeedback {

    private final Feedback feedback;
    private final String askedId;
    private final boolean need;
    private final Actor reader;

    CardFeedback(Feedback feedback, String askedId, boolean need, Actor reader) {
        this.feedback = feedback;
        this.askedId = askedId;
        this.need = need;
        this.reader = reader;
    }

    /** The id of the need of a match. */
    public String needId(String otherId) {
        return need ? askedId : otherId;
    }

    /** The id of its achievement. */
    public String achievementId(String otherId) {
        return need ? otherId : askedId;
    }

    /** What the reader said of it, or null. */
    public OpinionView said(String otherId) {
        return feedback.findOwn(needId(otherId), achievementId(otherId), reader).map(OpinionView::of).orElse(null);
    }

    /** Which list the reader comes back to. */
    public String asked() {
        return need ? FeedbackPages.NEED : FeedbackPages.ACHIEVEMENT;
    }

    /** The reasons to choose from. */
    public List<RefusalCode> codes() {
        return List.of(RefusalCode.values());
    }
}
