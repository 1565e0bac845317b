/**
 * Faults on purpose: cut lines, killed processes, lost answers. {@link cn.jinchuanggu.trust.BoltLine} stands between the platform
 * and its database, {@link cn.jinchuanggu.trust.ChildPlatform} is a platform that may be killed, {@link cn.jinchuanggu.trust.History}
 * writes down what was asked and checks it against what is found afterwards. Everything talks to this machine only.
 */
package cn.jinchuanggu.trust;
