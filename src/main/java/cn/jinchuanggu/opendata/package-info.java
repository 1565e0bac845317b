/**
 * What the graph knows and everybody may have: one public record for each entity, as JSON-LD, as CSV, as lines for another
 * installation, and for harvesters (OAI-PMH) and search engines.
 *
 * <p>It decides once, in {@link cn.jinchuanggu.opendata.PublicView}, what may leave the platform, and every form is written from
 * that. It is not the pages' view of an entity (collaboration) and writes nothing. May use graph, listing, reference,
 * shared.
 */
package cn.jinchuanggu.opendata;
