/** The parts of the bilingual HTML report: page, summary, rows, marked text, list of terms. */
package org.bayan.exchange.internal.html;
