/**
 * What the pages of all features do alike.
 *
 * <p>It is not the layout (site) and knows no feature. It may use shared.
 */
package cn.jinchuanggu.page;
