/**
 * English for foreign partners: the words of the pages stand in the message files, the labels that come out of the program
 * and of the reference data in {@code labels_en.properties}; what people wrote stays Chinese and is marked as Chinese.
 */
package cn.jinchuanggu.site.language;
