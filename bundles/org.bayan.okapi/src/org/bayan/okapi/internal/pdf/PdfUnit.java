package org.bayan.okapi.internal.pdf;

import java.util.Optional;
import org.bayan.okapi.UnitKind;

/**
 * A paragraph, heading, list item, cell or footnote of a PDF.
 *
 * @param id {@code p<page>-<number on the page>}, both from 1
 * @param kind what it is
 * @param level of a heading or list item, from 1; 0 for other kinds
 * @param text never blank
 * @param parent id of the unit that carries a footnote's mark
 */
public record PdfUnit(String id, UnitKind kind, int level, String text, Optional<String> parent) {}
