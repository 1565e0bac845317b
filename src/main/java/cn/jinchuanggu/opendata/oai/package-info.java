/**
 * The public records for harvesters, by OAI-PMH 2.0 ({@code http://www.openarchives.org/OAI/openarchivesprotocol.html}).
 *
 * <p>It keeps no state: a list goes on from its resumption token alone. May use opendata and its store.
 */
package cn.jinchuanggu.opendata.oai;
