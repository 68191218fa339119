/** Checks the quality of translations: bitexts, memories and pairs of texts. */
package org.bayan.core.quality;
