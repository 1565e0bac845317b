/** One-time codes (RFC 6238), their enrolment and recovery codes. */
package cn.jinchuanggu.access.factor;
