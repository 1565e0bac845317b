/** Questions to the graph behind the figures, one file each; see {@link cn.jinchuanggu.cockpit.figure.store.FigureStore}. */
package cn.jinchuanggu.cockpit.figure.store;
