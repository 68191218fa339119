/** New concepts from the texts of a bitext, and the way from a hit to its concept. */
package org.bayan.terms.ui.internal.concept;
