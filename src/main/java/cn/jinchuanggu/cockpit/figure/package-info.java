/**
 * The figures of the cockpit: what each counts stands in {@code cockpit/figures.yaml}, its question to the graph in
 * {@code figure/store}. It knows nothing of goals and targets.
 */
package cn.jinchuanggu.cockpit.figure;
