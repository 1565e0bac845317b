/**
 * Numbers with units in Chinese text: reads them ({@link cn.jinchuanggu.listing.indicator.IndicatorReader}), compares
 * what is asked with what is offered ({@link cn.jinchuanggu.listing.indicator.IndicatorComparison}), finds budget,
 * date and acceptance in a need ({@link cn.jinchuanggu.listing.indicator.NeedExtract}) and tells what a need lacks to
 * be testable ({@link cn.jinchuanggu.listing.indicator.NeedCompleteness}).
 *
 * <p>Not a language model and not a search: it never guesses a meaning it cannot point at in the text, and an unclear
 * comparison is UNKNOWN. Every reading takes time linear in the text and never throws. May use the JDK and
 * {@code listing.CooperationMode}; no framework, no database.
 */
package cn.jinchuanggu.listing.indicator;
