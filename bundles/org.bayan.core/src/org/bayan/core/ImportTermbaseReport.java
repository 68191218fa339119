package org.bayan.core;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.termimport.IncomingTerms;

/**
 * What an import did.
 *
 * @param outcome what was changed in the termbase, or would be
 * @param columns what the columns of a table were taken for
 * @param written whether the termbase was written; not in a dry run, and not where nothing changed
 * @param backup where the termbase is as it was before; empty for a new one
 * @param forgetful why the columns could not be remembered; empty where nothing went wrong
 */
public record ImportTermbaseReport(
    ImportTermbaseOutcome outcome,
    Optional<IncomingTerms.Columns> columns,
    boolean written,
    Optional<Path> backup,
    Optional<String> forgetful) {}
