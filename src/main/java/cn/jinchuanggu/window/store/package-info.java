/** Cases and their tasks as nodes for lists and figures, beside their entries in the journal. */
package cn.jinchuanggu.window.store;
