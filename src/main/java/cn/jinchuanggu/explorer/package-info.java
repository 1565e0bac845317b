/**
 * The graph as an instrument: pictures of it that grow step by step and stay bounded, questions in plain Chinese, pictures that
 * are saved and shared by ids of our own, and a box for read-only questions of operators.
 *
 * <p>Everything that leaves here has passed {@link cn.jinchuanggu.explorer.store.PictureStore} or {@code query}: nothing hidden,
 * no masked tie, masked listings under their public name. Not a place for drawing; that is {@code static/js/explorer}. May use
 * collaboration, listing, journal, account, graph, reference, shared.
 */
package cn.jinchuanggu.explorer;
