/** The public page at which a paper is checked, and how features print one. */
package cn.jinchuanggu.paper.web;
