/**
 * Revenue as enterprises reported it, by period. It is nobody's to see but those who steer, and never estimated. Only the goal of
 * revenue counts it; it comes with data files. How far an enterprise is from a title rests on the years that it declares itself, in
 * {@code chain.figures}: a whole year cannot be parted into quarters.
 */
package cn.jinchuanggu.cockpit.revenue;
