/** Grants, uses and settlements as nodes beside their entries in the journal. Not for use outside supermarket.voucher. */
package cn.jinchuanggu.supermarket.voucher.store;
