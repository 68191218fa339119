package org.bayan.exchange.tmx;

/**
 * Two variants of a unit that translate each other.
 *
 * @param source the one in the language of the source
 * @param target the one in the language of the target
 */
public record VariantPair(TmxVariant source, TmxVariant target) {}
