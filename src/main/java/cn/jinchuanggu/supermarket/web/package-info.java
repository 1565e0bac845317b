/** The catalogue of services for people. Only translates; may use supermarket, reference and shared. */
package cn.jinchuanggu.supermarket.web;
