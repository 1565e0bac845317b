/**
 * Files that bring enterprises, institutions, platforms, experts, achievements, needs, patents, their relations or a whole graph:
 * checked row by row before anything is written, stored part by part, and taken back as a whole when somebody wants.
 *
 * <p>The job around it (waiting, progress, going on after a restart) is {@code listing.imports}; the reading of tables is
 * {@code listing.sheet}. What the sheets look like stands in {@code table}, the text for whole graphs in {@code exchange}.
 * Not the place for merging what two sources call by two names. May use listing, collaboration and whatever they may use.
 */
package cn.jinchuanggu.intake;
