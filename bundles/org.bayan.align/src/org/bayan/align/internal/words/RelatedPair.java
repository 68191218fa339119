package org.bayan.align.internal.words;

/**
 * Items that may translate each other because words akin to them do.
 *
 * @param source number of the source item
 * @param target number of the target item
 * @param forward p(target | source)
 * @param backward p(source | target)
 */
public record RelatedPair(int source, int target, double forward, double backward) {}
