/**
 * The twenty articles of 长政发〔2024〕15号: their wording, and the computed answer to "what does this article give under
 * these facts, and why". {@link cn.jinchuanggu.policy.Policy} is the way in; the records beside it are its answers.
 *
 * <p>Not a decision of any body and not legal advice: 长治市科学技术局 interprets the document. Sub-packages:
 * {@code document} (wording, dated values), {@code fact} (questions and strict reading), {@code calculation} (exact steps),
 * {@code article} (one plain class per computable article), {@code claim} (the ledger of claims and payments),
 * {@code sandbox} (trying other values on the cases on record), {@code applicant} (what the graph knows of a unit, as facts),
 * {@code cli} and {@code web}. May use contract, party, listing and shared; Spring only in {@code claim} and in the stores
 * and web packages.
 */
package cn.jinchuanggu.policy;
