/** Quotation marks, brackets, punctuation, spaces. */
package org.bayan.quality.internal.typography;
