package org.bayan.core.termimport;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.GlossaryLanguages;

/**
 * A file of terms and how to read it.
 *
 * @param file the file; its ending says what it is
 * @param columns what the columns of a table say; empty for other files
 * @param direction the languages of a glossary; empty for other files
 */
public record TermSource(
    Path file, Optional<IncomingTerms.Columns> columns, Optional<GlossaryLanguages> direction) {}
