/** Extracting terms from bitexts and memories in the workbench. */
package org.bayan.terms.ui.internal.extraction;
