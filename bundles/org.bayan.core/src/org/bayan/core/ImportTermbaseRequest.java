package org.bayan.core;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which terms to bring into which termbase.
 *
 * @param file what to read: TBX of any kind, MultiTerm XML, SKOS, a table or a glossary, by its
 *     ending
 * @param into the termbase to create or to add to
 * @param conflict what to do where both say different things
 * @param columns what the columns of a table say
 * @param direction the languages of a glossary
 * @param dryRun whether nothing is written
 * @param author who is noted in the history of the concepts of an existing termbase
 */
public record ImportTermbaseRequest(
    Path file,
    Path into,
    TermConflict conflict,
    TableColumns columns,
    Optional<GlossaryLanguages> direction,
    boolean dryRun,
    String author) {}
