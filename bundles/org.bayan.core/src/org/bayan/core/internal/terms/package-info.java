/**
 * Termbases on their way out (the terms that a filter lets through, the bytes of a format) and in
 * (the file that is read, which concept is which, what one says that the other does not).
 */
package org.bayan.core.internal.terms;
