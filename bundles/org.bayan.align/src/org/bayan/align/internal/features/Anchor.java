package org.bayan.align.internal.features;

import org.bayan.align.Evidence;

/**
 * Something that both sides must say alike.
 *
 * @param key the same number on both sides for the same thing
 * @param kind what it is
 * @param asserted whether its absence from the other side is evidence against a bead; false for
 *     what only might be this thing (a word that sounds like a name)
 * @param span where it stands
 */
public record Anchor(int key, Evidence.Kind kind, boolean asserted, Span span) {}
