/**
 * What waits for a person today: answers that are due, clocks that run, news to look at, money to come. Each feature says its own
 * part ({@link cn.jinchuanggu.agenda.Agenda}); the home page of a role puts them together.
 *
 * <p>Not the place for messages about what has happened (notification). May use account.
 */
package cn.jinchuanggu.agenda;
