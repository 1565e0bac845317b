/**
 * E-mail: what is due to a person is put into one mail, mails wait in the graph until a server took them. It writes nothing
 * but mails; what is told is decided before.
 */
package cn.jinchuanggu.notification.mail;
