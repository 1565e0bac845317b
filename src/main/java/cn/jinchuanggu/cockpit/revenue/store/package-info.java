/** Where reported revenue is kept. */
package cn.jinchuanggu.cockpit.revenue.store;
