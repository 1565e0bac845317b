/** Questions to the graph about units as applicants. */
package cn.jinchuanggu.policy.applicant.store;
