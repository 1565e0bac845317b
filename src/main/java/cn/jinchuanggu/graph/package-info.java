/**
 * The graph database as the record of everything: opens it (embedded or a server), brings its schema up to date, holds
 * its invariants, and finds paths in it.
 *
 * <p>Not a place for the questions of a single feature; those are Cypher files beside the feature's {@code store}.
 * May use shared.
 */
package cn.jinchuanggu.graph;
