/** Commands of the terminal about who should work with whom. */
package cn.jinchuanggu.collaboration.cli;
