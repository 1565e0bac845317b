/**
 * Nothing happens twice: a request that changes something carries a key, and the same key by the same account gives the same
 * answer for 24 hours. Keeps answers, not effects: that an effect happens once although no answer was kept is the business of
 * the feature's ledger, or of the one transaction that effect and answer share. Used by nobody; may use account and site.errors.
 */
package cn.jinchuanggu.site.once;
