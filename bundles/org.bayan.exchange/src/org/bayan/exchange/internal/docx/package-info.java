/**
 * The parts of a DOCX. A <i>part</i> is a file in the archive; what is said with {@code w:val} is a
 * <i>setting</i>, and a <i>run</i> is a stretch of text of one direction.
 */
package org.bayan.exchange.internal.docx;
