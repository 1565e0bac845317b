/**
 * Commands of the policy for the terminal.
 *
 * <p>Holds no logic: a command reads its settings, calls, and prints. Runs without Spring. May use the policy package, its
 * views in {@code web}, shared and picocli.
 */
package cn.jinchuanggu.policy.cli;
