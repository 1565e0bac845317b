/** The ledger of claims over HTTP: JSON, pages, exports and the public notices. Only translates; decides nothing. */
package cn.jinchuanggu.policy.claim.web;
