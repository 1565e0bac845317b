/** Counts wrong tries and refuses further ones for a while. Knows no account. */
package cn.jinchuanggu.access.lock;
