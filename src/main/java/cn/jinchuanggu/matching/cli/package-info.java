/**
 * Commands of matching for the terminal.
 *
 * <p>Holds no logic: a command reads its settings, calls, and prints. Runs without Spring. May use matching, search, shared
 * and picocli.
 */
package cn.jinchuanggu.matching.cli;
