/**
 * Numbers in digits and in words. A number word has a value; a run of number words is added and
 * multiplied up to one value as the words follow one another.
 */
package org.bayan.text.internal.numbers;
