/** How often one caller may ask for what costs the platform something: an allowance of its own for each purpose. */
package cn.jinchuanggu.site.security.rate;
