/** The chains over HTTP: JSON and pages. Only translates; decides nothing. */
package cn.jinchuanggu.chain.web;
