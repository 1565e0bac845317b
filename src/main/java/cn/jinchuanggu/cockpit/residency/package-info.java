/**
 * Which enterprises are resident in the valley: registered by the operator by the agreement, corrected, ended. No public list says so,
 * therefore this is the only way in which a real enterprise becomes resident. The day stands on the enterprise, where figures, policy
 * and pages read it; the agreement stands here and is for the staff only; what happened stands in the ledger.
 */
package cn.jinchuanggu.cockpit.residency;
