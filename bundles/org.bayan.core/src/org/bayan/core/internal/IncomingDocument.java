package org.bayan.core.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.internal.fetch.FetchedDocument;

/**
 * A document that is on this machine, maybe only for now.
 *
 * @param name its path or address, as given
 * @param file what to read
 * @param fetched what the server said of it, for a document from the web
 */
public record IncomingDocument(String name, Path file, Optional<FetchedDocument> fetched) {}
