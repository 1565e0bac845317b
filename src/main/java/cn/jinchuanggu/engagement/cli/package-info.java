/** Commands of introductions for the terminal. Runs without Spring, without a database and without a network. */
package cn.jinchuanggu.engagement.cli;
