/**
 * How the platform is: the page and the address for system administrators, and the figures that a monitor reads. Not the health
 * itself, which each part tells ({@code graph}, {@code search}), and not the cockpit, which shows goals. Reads counts only, never
 * what somebody wrote.
 */
package cn.jinchuanggu.site.state;
