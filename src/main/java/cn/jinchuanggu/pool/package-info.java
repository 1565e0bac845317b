/**
 * The libraries of the plan: 高新技术企业培育库 (五(一)1), 人才库 (五(三)8), 融资需求库 and 上市后备库 (五(三)9), each with its dated
 * criteria ({@code pool/criteria.yaml}), the gaps of every entity, what the policy pays when they close, and who was taken in.
 *
 * <p>Suggests by criteria; a person takes in and takes out, with a reason. Not the recognition itself. May use chain and what that
 * may use; Cypher in {@code store}, Spring MVC in {@code web}.
 */
package cn.jinchuanggu.pool;
