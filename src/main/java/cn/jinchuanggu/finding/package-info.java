/**
 * What the search box of the site finds beside the published listings: each feature says its own group
 * ({@link cn.jinchuanggu.finding.Finder}), and the search page shows all of them, for the person who asks.
 *
 * <p>Not the index of what is published (search). May use account.
 */
package cn.jinchuanggu.finding;
