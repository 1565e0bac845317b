/**
 * Which two that are not yet tied are likely to be: read from nothing but who is tied to whom, and since when.
 *
 * <p>{@link cn.jinchuanggu.collaboration.link.TieGraph} holds the ties, {@link cn.jinchuanggu.collaboration.link.Surroundings}
 * what can be seen from one of them, {@link cn.jinchuanggu.collaboration.link.LinkTrait} the numbers of a pair,
 * {@link cn.jinchuanggu.collaboration.link.LinkFit} learns what each number counts by hiding ties and finding them again.
 */
package cn.jinchuanggu.collaboration.link;
