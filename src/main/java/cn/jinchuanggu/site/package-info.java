/**
 * What all pages and the API stand on: layout and navigation, login and routes ({@code security}), answers to what goes
 * wrong ({@code errors}), the home page, and the banner that ends the start.
 *
 * <p>Not the place for a feature's own pages; those stand in the feature. May use every feature's public API; no feature
 * may use site.
 */
package cn.jinchuanggu.site;
