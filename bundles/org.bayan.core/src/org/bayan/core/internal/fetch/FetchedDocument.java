package org.bayan.core.internal.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * A document as a server gave it.
 *
 * @param address where it was in the end, after redirects
 * @param bytes its content, unpacked
 * @param mediaType what the server calls it, in lower case and without parameters
 * @param charset the encoding that the server states, when Java knows it and no byte order mark
 *     says better
 * @param name a file name for it, without folders
 */
public record FetchedDocument(
    URI address,
    byte[] bytes,
    Optional<String> mediaType,
    Optional<Charset> charset,
    String name) {}
