/**
 * Finds the passages behind a report: for each of its segments the segments of other documents, in
 * another language, that it reports.
 *
 * <p>Vocabulary:
 *
 * <ul>
 *   <li>A <b>passage</b> is a segment of a document of a library, or several.
 *   <li>A <b>key</b> is what a passage is found under; a <b>query</b> has for each word of a text a
 *       group of weighted keys that its translation may have.
 *   <li>A <b>link</b> joins segments of the report with a passage and says how they stand to each
 *       other: its <b>relation</b>. Links may cross and share passages.
 * </ul>
 *
 * <p>The confidence of a link is the share of it in all ways through the report (forward-backward),
 * with what speaks for links scaled down, since words do not speak independently of each other; for
 * what a summary takes over it is a logistic function of what that gained.
 *
 * <p>A report is no translation, so nothing is presumed about its order: {@link
 * org.bayan.align.recall.PassageSource} finds candidates for each segment by its words, the
 * evidence of the aligner judges them, and a search over the whole report chooses those that fit
 * together best. {@link org.bayan.align.recall.ReportAligner} does this for a report, {@link
 * org.bayan.align.recall.PassageFinder} finds the passages for a single text, and {@link
 * org.bayan.align.recall.PairCoverage} tells what either side of a link has that the other lacks.
 */
package org.bayan.align.recall;
