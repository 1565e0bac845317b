/** Revenue as enterprises reported it, by period. It is nobody's to see but those who steer, and never estimated. */
package cn.jinchuanggu.cockpit.revenue;
