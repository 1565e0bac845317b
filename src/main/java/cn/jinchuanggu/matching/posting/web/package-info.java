/** Matches of postings and what became of them, for people and for programs. Translates only. */
package cn.jinchuanggu.matching.posting.web;
