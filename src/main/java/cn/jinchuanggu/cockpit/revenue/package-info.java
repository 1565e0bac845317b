/**
 * Revenue as enterprises report it, by quarter. It is nobody's to see but the enterprise's and those who steer, and never estimated. Only
 * the goal of revenue counts it; the illustrative reports come with data files. How far an enterprise is from a title rests on the years
 * that it declares itself, in {@code chain.figures}: a whole year cannot be parted into quarters.
 */
package cn.jinchuanggu.cockpit.revenue;
