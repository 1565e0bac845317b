/** Commands of backups for the terminal. Holds no logic: a command reads its settings, calls, and prints. */
package cn.jinchuanggu.backup.cli;
