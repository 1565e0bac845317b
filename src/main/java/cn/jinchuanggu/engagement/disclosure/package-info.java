/**
 * What a party may see of who looked at what it protects. The ladder itself is {@code introduction.Sight}; each look is
 * written by {@link cn.jinchuanggu.listing.ProtectedViews}.
 */
package cn.jinchuanggu.engagement.disclosure;
