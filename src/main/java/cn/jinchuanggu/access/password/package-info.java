/** What a password must be, how long it lasts, and how it is hashed. */
package cn.jinchuanggu.access.password;
