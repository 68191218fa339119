/** Inline codes, and tags that are written in the text. */
package org.bayan.quality.internal.tags;
