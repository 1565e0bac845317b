/**
 * Value types that every feature may use: money, periods, facts with their source, pages of a list, problems of an input.
 *
 * <p>Not a place for services, frameworks or anything that reads a database. May use nothing but the JDK.
 */
package cn.jinchuanggu.shared;
