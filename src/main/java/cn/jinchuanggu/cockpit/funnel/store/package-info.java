/** What the funnel reads from the graph, and the days on which needs were first matched. */
package cn.jinchuanggu.cockpit.funnel.store;
