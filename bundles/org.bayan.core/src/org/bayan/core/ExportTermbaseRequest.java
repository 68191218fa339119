package org.bayan.core;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to write of a termbase, and where.
 *
 * @param termbase the TBX file, or empty for the seed termbase that ships
 * @param to the file to write
 * @param format what it is written as; its endings suit the file
 * @param filter which terms are written
 * @param direction the direction of a glossary; an HTML glossary without one has both directions of
 *     Arabic and English
 * @param losses a table to write of what the format has no place for
 */
public record ExportTermbaseRequest(
    Optional<Path> termbase,
    Path to,
    TermbaseFormat format,
    TermFilter filter,
    Optional<GlossaryLanguages> direction,
    Optional<Path> losses) {}
