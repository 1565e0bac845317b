/**
 * Teams: for a need that no single achievement solves, the fewest achievements, experts, platforms and services that together
 * meet what it asks, and what stays open.
 *
 * <p>Not a judgement of its own: achievements are judged by matching, requirement by requirement. May use matching, collaboration.
 */
package cn.jinchuanggu.team;
