package org.bayan.align.internal.features;

/**
 * What is looked at in both texts; equal anchor keys mean the same thing.
 *
 * @param source the source
 * @param target the target
 */
public record PairFeatures(TextFeatures source, TextFeatures target) {}
