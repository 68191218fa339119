package org.bayan.text;

/**
 * A state or territory, where a text names it.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 * @param code its ISO 3166 code, such as {@code IQ}
 * @param sure whether the words mean nothing else: مالي is Mali, and "financial"
 */
public record StateMention(int start, int end, String code, boolean sure) {}
