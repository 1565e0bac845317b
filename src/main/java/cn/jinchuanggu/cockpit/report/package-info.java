/** The monthly report: the figures of the cockpit of one month, as a page to print and as a PDF, and what needs a decision. */
package cn.jinchuanggu.cockpit.report;
