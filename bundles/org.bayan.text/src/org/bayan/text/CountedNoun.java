package org.bayan.text;

import java.util.Optional;

/**
 * An Arabic noun with the number before it, or a dual, which holds its number.
 *
 * @param start UTF-16 offset of the first character of the noun
 * @param end UTF-16 offset after its last character
 * @param value how many there are
 * @param expected the form that the noun should have; empty when it has it
 * @param numberStart UTF-16 offset of the number; the start of a dual itself
 * @param numberEnd UTF-16 offset after the number
 * @param expectedNumber the form that a number in words should have; empty when it has it
 */
public record CountedNoun(
    int start,
    int end,
    int value,
    Optional<String> expected,
    int numberStart,
    int numberEnd,
    Optional<String> expectedNumber) {}
