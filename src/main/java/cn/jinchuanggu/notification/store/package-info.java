/** Notifications, saved searches, what people chose, waiting e-mail, and how far each follower has read, in the graph. */
package cn.jinchuanggu.notification.store;
