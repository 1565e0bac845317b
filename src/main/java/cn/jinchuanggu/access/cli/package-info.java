/** Commands of the terminal for accounts. */
package cn.jinchuanggu.access.cli;
