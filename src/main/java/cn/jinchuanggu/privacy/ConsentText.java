package cn.jinchuanggu.privacy;

import java.time.LocalDate;

/**
 * What is agreed to. A new wording is a new version, and asks again.
 *
 * @param version   day of the wording
 * @param text      what is done, for what, and who sees it
 * @param withdrawn what happens when it is withdrawn, and how soon
 */
public record ConsentText(ConsentPurpose purpose, LocalDate version, String text, String withdrawn) {
}
