/**
 * Numbers in digits and in words. In Arabic and English a number word has a value; a run of number
 * words is added and multiplied up to one value as the words follow one another. In other languages
 * whole numbers below a thousand are looked up as ICU says them, and scale words multiply them.
 */
package org.bayan.text.internal.numbers;
