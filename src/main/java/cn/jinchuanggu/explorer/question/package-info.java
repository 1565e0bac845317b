/** Questions in restricted Chinese: reading them, saying what was understood, and answering them. */
package cn.jinchuanggu.explorer.question;
