package org.bayan.text;

import java.time.DayOfWeek;

/**
 * A day of the week in a text.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 * @param day which one
 */
public record WeekdayMention(int start, int end, DayOfWeek day) {}
