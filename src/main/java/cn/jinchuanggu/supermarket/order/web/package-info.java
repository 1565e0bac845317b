/** Orders over HTTP: JSON, pages, exports, and the public pages of a service and of a provider. Only translates; decides nothing. */
package cn.jinchuanggu.supermarket.order.web;
