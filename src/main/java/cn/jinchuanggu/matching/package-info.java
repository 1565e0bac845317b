/**
 * Judges how well an offered listing answers an asking one: candidates from search, one signal per idea, and a score that
 * is the sum of the reasons shown.
 *
 * <p>Not the finder of texts (search) and not the keeper of what people decide afterwards (engagement). The judgement itself
 * is plain Java: it reads the index and nothing else. May use search, graph, listing.
 */
package cn.jinchuanggu.matching;
