package org.bayan.exchange.citation;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.bayan.model.bitext.LinkType;

/**
 * A line of the table of links.
 *
 * @param source number of the segment in the report, from 0; none where the report leaves the
 *     passage out
 * @param document id of the official text; empty where there is none
 * @param paragraph number of the paragraph; empty where it has none
 * @param target number of the segment in its document, from 0; none where the reporter speaks
 * @param type how they relate
 * @param confidence how sure this is, 0..1, where it is known
 */
public record CitationLink(
    OptionalInt source,
    String document,
    String paragraph,
    OptionalInt target,
    LinkType type,
    OptionalDouble confidence) {}
