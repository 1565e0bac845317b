package cn.jinchuanggu.window;

import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.shared.Period;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A kind of matter that the one window takes care of (代办事项).
 *
 * @param id        such as {@code registration}
 * @param days      on which days it can be filed
 * @param clause    of 长政发〔2024〕15号, such as {@code 1.1}
 * @param quote     the words of the clause that name it
 * @param body      who is asked unless the officer says otherwise; a choice of the platform, the articles only list the bodies
 * @param promise   what the article promises; empty where it names no time
 * @param usual     working time that the platform sets itself where nothing is promised
 * @param documents what has to be brought; only that it was received is kept
 * @param questions what the applicant may say at once, all optional; keys begin with the id and a dot
 */
public record MatterKind(String id, String name, Period days, String clause, String quote, String body, Optional<Promise> promise, Duration usual,
        List<String> documents, List<Question> questions) {

    public MatterKind {
        documents = List.copyOf(documents);
        questions = List.copyOf(questions);
    }

    /**
     * A time that the article promises.
     *
     * @param name    such as {@code 半日结}
     * @param working working time within which it is kept
     * @param reading how the words are read, in Chinese
     */
    public record Promise(String name, Duration working, String reading) {
    }

    /** Where the quoted words stand, for people: {@code 第一条(1.1)}. */
    public String clauseName() {
        return ClauseRef.of(clause).display();
    }

    /** Working time that a task of this kind is given. */
    public Duration given() {
        return promise.map(Promise::working).orElse(usual);
    }

    /** Key of the question for when the applicant wants it done. */
    String wishedOn() {
        return id + ".wishedOn";
    }
}
