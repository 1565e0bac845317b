/** The three areas of the plan (工作方案 二), for a sketch that claims no coordinates. */
package cn.jinchuanggu.cockpit.area;
