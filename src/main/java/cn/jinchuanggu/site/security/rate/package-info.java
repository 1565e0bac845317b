/**
 * How often one caller may ask for what costs the platform something: an allowance of its own for each purpose; and how many
 * may ask at once, whoever they are.
 */
package cn.jinchuanggu.site.security.rate;
