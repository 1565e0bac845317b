/**
 * Where an achievement and an enterprise stand on the two chains of the plan: 寻源培育 to 量化生产 (五(二)6) and 众创空间 to
 * 产业园 (五(二)4); what the next step asks, and who in the graph offers that. {@code figures} holds what enterprises declare of
 * their years.
 *
 * <p>Computes from facts of the graph with dated criteria ({@code chain/steps.yaml}); decides nothing about anybody. Not the place
 * for titles and libraries (pool). May use matching and supermarket and what those may use; Cypher in {@code store}, Spring MVC in
 * {@code web}.
 */
package cn.jinchuanggu.chain;
