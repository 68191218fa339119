/** Termbases on their way out: the terms that a filter lets through, and the bytes of a format. */
package org.bayan.core.internal.terms;
