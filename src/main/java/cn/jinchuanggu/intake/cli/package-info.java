/** The import of whole graphs from the terminal. */
package cn.jinchuanggu.intake.cli;
