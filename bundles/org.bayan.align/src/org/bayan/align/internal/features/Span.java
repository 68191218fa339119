package org.bayan.align.internal.features;

/**
 * A piece of a segment.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 */
public record Span(int start, int end) {}
