/**
 * What enterprises declare of their years: revenue, spending on research, staff. Private to the enterprise and to staff; what is
 * declared again for a year replaces the figures and leaves both entries in the journal.
 */
package cn.jinchuanggu.chain.figures;
