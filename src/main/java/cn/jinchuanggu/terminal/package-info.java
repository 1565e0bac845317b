/** What all commands of the terminal do alike: they say what is wrong with their input, and open the platform's data when they need it. */
package cn.jinchuanggu.terminal;
