/**
 * Help where one stands: for every place of the menu what it is, what can be done there and what its words mean, from
 * {@code site/help.yaml}. Also how the search box finds places.
 */
package cn.jinchuanggu.site.help;
