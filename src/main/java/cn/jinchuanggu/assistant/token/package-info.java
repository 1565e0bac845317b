/** Access tokens: made and revoked by the person they stand for, shown once, kept as a hash. May use account, journal, graph. */
package cn.jinchuanggu.assistant.token;
