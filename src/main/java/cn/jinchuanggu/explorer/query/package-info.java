/** The box for questions to the graph: a library with parameters, and Cypher of one's own behind a guard. */
package cn.jinchuanggu.explorer.query;
