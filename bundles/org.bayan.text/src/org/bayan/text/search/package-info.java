/**
 * Finds what a person looks for in Arabic and English text: to the letter, in any spelling, in any
 * form of its words, or by a regular expression.
 */
package org.bayan.text.search;
