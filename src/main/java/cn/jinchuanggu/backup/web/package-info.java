/** The page and the API of backups for the system administrator. They only translate. */
package cn.jinchuanggu.backup.web;
