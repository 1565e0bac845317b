package cn.jinchuanggu.matching;

import cn.jinchuanggu.shared.Saying;

/**
 * Something that could not be judged because one side does not say it. Carries no points: unknown is never counted as met.
 *
 * @param signal name of the idea in Chinese, such as {@code 价格}
 * @param key    names it, see {@link Statement}
 * @param saying sentence that says who does not say what
 * @param basis  how it is known that it was asked
 */
public record Unknown(String signal, String key, Saying saying, Basis basis) implements Statement {

    /** The only thing its signal says, of something that was asked in a field of its own. */
    public Unknown(String signal, Saying saying) {
        this(signal, signal, saying, Basis.STATED);
    }

    @Override
    public double points() {
        return 0;
    }

    Unknown inferred() {
        return new Unknown(signal, key, saying, Basis.INFERRED);
    }
}
