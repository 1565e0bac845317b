/**
 * Loads {@code seed-data} into the graph: the code lists, what is really known of the city's ecosystem with its sources,
 * and the illustrative parties and listings that make the demo live.
 *
 * <p>Not the import of users' files. May use graph, listing, reference, policy, shared.
 */
package cn.jinchuanggu.seeding;
