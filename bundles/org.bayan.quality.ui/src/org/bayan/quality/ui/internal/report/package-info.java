/** Writes the printable quality report of a bitext. */
package org.bayan.quality.ui.internal.report;
