/** Pages and JSON of the explorer; only checks shapes and translates. */
package cn.jinchuanggu.explorer.web;
