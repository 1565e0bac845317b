/** Offered claims and claw-backs over HTTP: JSON and pages. Only translates; decides nothing. */
package cn.jinchuanggu.policy.offer.web;
