/** The sandbox for officers: a form, a progress bar, winners and losers. Only translates. */
package cn.jinchuanggu.policy.sandbox.web;
