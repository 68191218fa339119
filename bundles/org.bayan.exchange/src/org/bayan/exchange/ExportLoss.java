package org.bayan.exchange;

/**
 * Something that a format has no place for.
 *
 * @param concept the id of the concept, or null where it belongs to the termbase
 * @param where the term it belongs to, else the language, else null
 * @param field what it is, by the name it has in Bayan's own files
 * @param value what it says
 */
public record ExportLoss(String concept, String where, String field, String value) {}
