package org.bayan.okapi.internal.extract;

import java.util.List;

/**
 * A paragraph of a DOCX part.
 *
 * @param text of its runs
 * @param role what it is
 * @param references keys of the notes whose marks it carries
 * @param note key of the note that it belongs to; empty in the body
 */
record DocxParagraph(String text, UnitRole role, List<String> references, String note) {}
