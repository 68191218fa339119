/**
 * The example data that ships with Bayan, reachable by class loader.
 *
 * <p>The Brussels sample is a bitext: an Arabic news report (the source) and the English statement
 * it reports (the target). Each side exists as plain text, where a line is a <em>text unit</em>
 * (paragraph, heading or list item), and as gold <em>segments</em>. The gold alignment groups
 * segments into <em>beads</em>. The seed termbase is a TBX v3 file of coalition and United Nations
 * vocabulary.
 *
 * <p>The sample library holds <em>official texts</em>: the documents that the statement cites, and
 * the statement itself, as illustrative texts. A second report follows several of them at once;
 * gold <em>links</em> say which of their segments stand behind each of its own.
 *
 * <p>The same files can be read from a checkout, in the bundle's folders {@code brussels}, {@code
 * library}, {@code reports} and {@code termbase}.
 */
package org.bayan.samples;
