package org.bayan.core;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Which terms to bring into which termbase.
 *
 * @param file what to read: TBX of any kind, SKOS, a table or a glossary, by its ending
 * @param into the termbase to create or to add to
 * @param conflict what to do where both say different things
 * @param mapping which columns the headings of a table stand for, where they are not called so
 * @param direction the languages of a glossary
 * @param dryRun whether nothing is written
 */
public record ImportTermbaseRequest(
    Path file,
    Path into,
    TermConflict conflict,
    Map<String, String> mapping,
    Optional<GlossaryLanguages> direction,
    boolean dryRun) {

  /** Copies the map. */
  public ImportTermbaseRequest {
    mapping = Map.copyOf(mapping);
  }
}
