/**
 * Dates in figures ({@code 2014-12-03}) and dates with a month in words ({@code 3 December 2014}),
 * read over the tokens of a text.
 */
package org.bayan.text.internal.dates;
