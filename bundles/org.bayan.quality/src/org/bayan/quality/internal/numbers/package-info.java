/** Numbers by value, ordinals, percentages, units, amounts, counted nouns, labels. */
package org.bayan.quality.internal.numbers;
