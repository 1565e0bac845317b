package cn.jinchuanggu.collaboration;

import java.util.List;

/**
 * One fact with everything that is said about it, the best source first.
 *
 * @param label     what is stated, in Chinese
 * @param disagreed whether two of the statements that hold now have different values
 */
public record StatedFact(String label, List<Statement> statements, boolean disagreed) {
}
