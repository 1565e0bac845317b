/** The page that says what the policy means for a unit or an achievement; other pages load its part. Only translates. */
package cn.jinchuanggu.policy.applicant.web;
