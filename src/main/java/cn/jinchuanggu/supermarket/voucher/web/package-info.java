/** Vouchers for people and programs. Only translates; decides nothing. */
package cn.jinchuanggu.supermarket.voucher.web;
