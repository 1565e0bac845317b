/**
 * What the graph knows of a unit or an achievement, said as facts of the policy, so that its page shows what the twenty
 * articles mean for it.
 *
 * <p>Guesses nothing: what the graph does not say stays unknown and is asked. Computes nothing of its own. May use policy,
 * graph, reference and shared; Cypher in {@code store}, Spring in {@code store} and {@code web}.
 */
package cn.jinchuanggu.policy.applicant;
