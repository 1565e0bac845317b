/** Open data at the terminal. May use opendata. */
package cn.jinchuanggu.opendata.cli;
