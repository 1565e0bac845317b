/** Residencies as nodes, beside their entries in the journal. */
package cn.jinchuanggu.cockpit.residency.store;
