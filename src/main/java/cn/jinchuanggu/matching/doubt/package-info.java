/**
 * Explanations that somebody calls wrong: of a match, a partner, a service, a fund. It changes no ranking; what changes one is
 * {@code matching.feedback}, and striking a line out. It may use account, journal and shared.
 */
package cn.jinchuanggu.matching.doubt;
