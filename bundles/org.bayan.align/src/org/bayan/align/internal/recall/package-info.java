/**
 * What {@code org.bayan.align.recall} is made of. {@code KeyMaker} and {@code QueryMaker} make keys
 * and queries; {@code Pool} holds the candidates of a report with their surroundings; {@code
 * PassageWords} lets the aligner's features, prior and learning loose on them, with {@code
 * Background} for how frequent words are by chance, {@code RelatedWords} for what a lexicon has
 * only relatives of and {@code Frames} for the reporter's own words; {@code LinkScores} judges
 * links; {@code ReportPath} and {@code Posteriors} search with {@code Transitions}, {@code
 * Headings} keeps what has but a name in common out of it; {@code ListItems}, {@code Repetitions},
 * {@code Echoes} and {@code Leads} let what condenses or sums up take over the passages of others;
 * {@code Coverage} and {@code Relations} tell how the sides stand to each other.
 */
package org.bayan.align.internal.recall;
