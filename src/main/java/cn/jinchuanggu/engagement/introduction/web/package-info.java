/** Introductions over HTTP: JSON, pages, the broker's board and statement, certificates. Only translates; decides nothing. */
package cn.jinchuanggu.engagement.introduction.web;
