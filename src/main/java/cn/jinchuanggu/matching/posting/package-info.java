/**
 * What fits a posting that is no technical need: funds and loan products for financing, experts for talent, capabilities and
 * achievements for a scenario, scenarios for a capability; and what became of financing that somebody took up.
 *
 * <p>Every match is the sum of the reasons and gaps it shows; what is unknown counts nothing. It is not the matching of
 * technical needs (matching). May use what matching may use; Cypher in {@code store}, pages and API in {@code web}.
 */
package cn.jinchuanggu.matching.posting;
