package cn.jinchuanggu.matching;

import cn.jinchuanggu.shared.Saying;
import java.util.regex.Pattern;

/**
 * One thing that a signal says of a pair.
 *
 * <p>Its key names it wherever it is said: the name of the signal, or that and what it is about, such as {@code 指标:识别准确率}.
 * It stays the same while neither side changes what it writes, so that it can stand in an address. It holds no comma and no @.
 */
public sealed interface Statement permits Reason, Gap, Unknown {

    /** What would end a key inside an address. */
    Pattern UNFIT = Pattern.compile("[,@\\s]+");

    /** Name of the idea in Chinese, such as {@code 文字}. */
    String signal();

    /** Names what is said; see {@link Statement}. */
    String key();

    /** Above 0 for a reason, 0 or below for a gap, 0 for what is unknown. */
    double points();

    /** What is said, for readers of either language. */
    Saying saying();

    /** The same in Chinese. */
    default String text() {
        return saying().chinese();
    }

    /** How it is known. */
    Basis basis();

    /** The key of what a signal says about one of several things, such as one indicator. */
    static String key(String signal, String about) {
        String plain = UNFIT.matcher(about).replaceAll("");
        return plain.isEmpty() ? signal : signal + ":" + plain;
    }
}
