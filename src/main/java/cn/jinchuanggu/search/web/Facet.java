package cn.jinchuanggu.search.web;

/**
 * One way to narrow a list.
 *
 * @param count  entries that would be left
 * @param chosen whether the list is narrowed by it now
 * @param href   where choosing it leads, or where leaving it leads when it is chosen
 */
public record Facet(String name, long count, boolean chosen, String href) {
}
