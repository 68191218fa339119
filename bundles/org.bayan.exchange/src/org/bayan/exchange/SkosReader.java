package org.bayan.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.exchange.internal.skos.RdfInput;
import org.bayan.exchange.internal.skos.SkosDocument;
import org.bayan.model.termbase.Termbase;
import org.eclipse.rdf4j.model.Model;

/**
 * Reads thesauri in SKOS (W3C Recommendation, 2009) as termbases.
 *
 * <ul>
 *   <li>A concept becomes an entry whose id is the end of its URI. Collections, concept schemes and
 *       other groups become entries marked as groups.
 *   <li>{@code prefLabel} gives a preferred term, {@code altLabel} an admitted one, {@code
 *       hiddenLabel} a deprecated one. Labels of SKOS-XL are taken by their literal form.
 *   <li>Definitions go to the section of their language. Notes keep their kind and language.
 *   <li>Relations to concepts of the same file are references to entries, other ones carry the URI.
 *   <li>Creation and modification dates become transactions. Any other statement about a concept is
 *       kept as a note or a reference whose type is the URI of its property.
 * </ul>
 *
 * {@link SkosWriter} writes all of it back.
 */
public final class SkosReader {

  /**
   * Reads a file.
   *
   * @param file the file
   * @param form how it is written
   * @return the termbase, in no resource
   * @throws SkosFormatException when it is damaged, holds no concept, or concepts are each broader
   *     than the other
   * @throws IOException when it cannot be read
   */
  public Termbase read(Path file, SkosForm form) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return read(in, form, file.toString());
    }
  }

  /**
   * Reads a stream.
   *
   * @param in the stream; not closed
   * @param form how it is written
   * @param name what messages call it
   * @return the termbase, in no resource
   * @throws SkosFormatException as above
   * @throws IOException when it cannot be read
   */
  public Termbase read(InputStream in, SkosForm form, String name) throws IOException {
    Model statements = RdfInput.read(in, form, name);
    return new SkosDocument(statements, name).read();
  }
}
