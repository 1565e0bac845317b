package cn.jinchuanggu.chain;

import java.time.LocalDate;

/**
 * Looks at one thing in the facts of an entity. Reads nothing but its arguments. Adding a fact that says or suggests the thing
 * never turns met into unmet or unknown.
 */
public interface Sign {

    Finding look(Facts facts, Criterion criterion, LocalDate today);
}
