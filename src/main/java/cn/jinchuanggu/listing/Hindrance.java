package cn.jinchuanggu.listing;

import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.shared.InvalidInput;

/**
 * Why a step cannot be taken, said to the person who wants to take it. For whatever has steps: a claim, a deal.
 *
 * @param kind     what stands in the way
 * @param sentence in Chinese
 */
public record Hindrance(Kind kind, String sentence) {

    /** What stands in the way. */
    public enum Kind {
        /** The person has not this duty, or has a part in the matter that forbids it. */
        PERSON,
        /** It is in another state. */
        STATE,
        /** Something else has to happen first. */
        TOO_EARLY
    }

    /** As the answer to a request: 403, 409 or 422. */
    public RuntimeException refusal() {
        return switch (kind) {
            case PERSON -> new NotAllowed(sentence);
            case STATE -> new Conflict(sentence);
            case TOO_EARLY -> new InvalidInput("", sentence, "");
        };
    }
}
