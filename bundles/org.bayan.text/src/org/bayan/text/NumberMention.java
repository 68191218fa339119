package org.bayan.text;

import java.math.BigDecimal;

/**
 * A number in a text, in digits or in words.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character, a percent sign included
 * @param value its value without trailing zeros; for a percentage the figure before the sign
 */
public record NumberMention(int start, int end, BigDecimal value) {}
