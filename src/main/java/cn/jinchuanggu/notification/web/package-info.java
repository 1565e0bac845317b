/** Notifications, saved searches, settings and the links of e-mails, as pages and as JSON. Translates only. */
package cn.jinchuanggu.notification.web;
