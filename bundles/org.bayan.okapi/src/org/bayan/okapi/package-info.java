/**
 * Documents in, segments out; the only bundle that knows Okapi.
 *
 * <p>A {@link org.bayan.okapi.DocumentExtractor} turns a file into an {@link
 * org.bayan.okapi.ExtractedDocument}: its <i>raw text</i> and the <i>text units</i> in it
 * (paragraphs, headings, list items, cells, footnotes), each with the <i>inline codes</i> that were
 * taken out of its text. {@link org.bayan.okapi.SegmentationRules} hold SRX 2.0 rules, and a {@link
 * org.bayan.okapi.Segmenter} made from them splits a unit's text into <i>segments</i>; a {@link
 * org.bayan.okapi.SegmentationExplainer} says which rule decided where. Cleaning a unit of what web
 * pages leave behind happens between the two and is not done here.
 *
 * <p>All offsets count UTF-16 units. Expected failure is a {@link
 * org.bayan.okapi.DocumentException} or {@link org.bayan.okapi.SegmentationRulesException} whose
 * message is one sentence for the user.
 */
package org.bayan.okapi;
