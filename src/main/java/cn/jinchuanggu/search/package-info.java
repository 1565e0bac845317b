/**
 * Finding listings by words and by meaning: how Chinese text is cut, the Lucene index and its life cycle, the embedding
 * model, and the comparison of two texts word by word.
 *
 * <p>Not the record of anything: the index is a view that can be thrown away and filled again from the graph. Not the
 * judge of a match (matching). May use listing; the only package that uses Lucene and the embedding runtime.
 */
package cn.jinchuanggu.search;
