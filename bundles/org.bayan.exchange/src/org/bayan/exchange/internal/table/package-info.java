/**
 * Tables of terms: what stands in the rows ({@link org.bayan.exchange.internal.table.TermRows}),
 * and how rows are written down as delimited text and as workbooks.
 */
package org.bayan.exchange.internal.table;
