/**
 * Loads {@code seed-data} into the graph: the code lists, what is really known of the city's ecosystem with its sources,
 * and the illustrative parties and listings that make the demo live; then has
 * some of them go the way from an introduction to a claim, through the services of the features ({@code DemoStory}).
 *
 * <p>Not the import of users' files. May use every feature but site.
 */
package cn.jinchuanggu.seeding;
