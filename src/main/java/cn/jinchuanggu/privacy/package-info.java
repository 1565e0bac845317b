/**
 * Personal data by the law (个人信息保护法, PIPL): what is kept of persons and why ({@link cn.jinchuanggu.privacy.Inventory}), what
 * they agreed to ({@link cn.jinchuanggu.privacy.Consents}), what they can ask for ({@link cn.jinchuanggu.privacy.Requests}), and
 * the rounds that forget what has had its time.
 *
 * <p>The inventory is the programme: reading, erasing and forgetting do what it declares, for the labels it declares, so that a
 * declaration and what happens cannot differ. It is not the protection of firms' secrets (engagement.disclosure). May use listing,
 * journal, account, graph.
 */
package cn.jinchuanggu.privacy;
