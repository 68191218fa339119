/** Puts official texts into a bitext, and makes what is told of them. */
package org.bayan.core.internal.citation;
