/** Reads the cases on record from the ledger of claims; writes nothing. */
package cn.jinchuanggu.policy.sandbox.store;
