/** Aligns again and again, each time with what the time before has taught. */
package org.bayan.align.internal.passes;
