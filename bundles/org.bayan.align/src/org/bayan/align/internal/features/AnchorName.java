package org.bayan.align.internal.features;

import org.bayan.align.Evidence;

/**
 * The identity of an anchor, equal on both sides.
 *
 * @param kind what it is
 * @param value a number, a date, a concept, a skeleton or a Latin word
 */
record AnchorName(Evidence.Kind kind, String value) {}
