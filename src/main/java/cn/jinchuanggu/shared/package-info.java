/**
 * Value types that every feature may use: money, periods, facts with their source, pages of a list, problems of an input, and
 * what the program says to readers of two languages.
 *
 * <p>Not a place for services, frameworks or anything that reads a database. May use nothing but the JDK, and the annotation that
 * says how a value is written as JSON.
 */
package cn.jinchuanggu.shared;
