/** What bridges ask the graph. Masked ties, masked listings, hidden entities and those who introduce nobody are left out here. */
package cn.jinchuanggu.collaboration.bridge.store;
