/**
 * Papers and pictures that leave the platform: PDF and PNG of HTML with a font of the platform's own, QR codes, and the ledger of what
 * was issued, so that whoever holds a paper can ask whether it is ours.
 *
 * <p>It knows no feature; features bring their templates. It may use page and journal.
 */
package cn.jinchuanggu.paper;
