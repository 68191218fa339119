package org.bayan.core;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.model.bitext.Origin;

/**
 * A document that was brought in.
 *
 * @param origin what is known of it
 * @param language its language, a BCP 47 tag
 * @param languageBasis what the language is known from
 * @param encodingBasis what the encoding is known from
 * @param units how many text units it gave to its side
 * @param segments how many segments it gave to its side
 * @param pairs how many beads of both sides it brought itself; 0 for documents in one language
 * @param copy the file that keeps what was fetched, for documents from the web
 */
public record ImportedDocument(
    Origin origin,
    String language,
    LanguageBasis languageBasis,
    EncodingBasis encodingBasis,
    int units,
    int segments,
    int pairs,
    Optional<Path> copy) {}
