/**
 * The home page of somebody who is signed in: what waits today, told by every feature ({@link cn.jinchuanggu.agenda.Agenda}), what
 * can be begun, own figures. Knows no feature. Not the public home page.
 */
package cn.jinchuanggu.site.desk;
