/**
 * 科技服务超市: the services that may be ordered from science and technology service providers, as a catalogue.
 *
 * <p>Not the place for needs and achievements (listing) and not for finding by words (search). May use listing, graph,
 * reference, shared.
 */
package cn.jinchuanggu.supermarket;
