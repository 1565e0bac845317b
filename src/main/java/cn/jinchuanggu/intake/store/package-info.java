/** What the intake reads from the graph before it writes, what it keeps to take an import back, and remembered columns. */
package cn.jinchuanggu.intake.store;
