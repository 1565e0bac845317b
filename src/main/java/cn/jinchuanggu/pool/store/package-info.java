/** Where entities stand in the libraries, as nodes for lists beside the journal. */
package cn.jinchuanggu.pool.store;
