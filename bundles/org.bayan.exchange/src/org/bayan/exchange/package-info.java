/**
 * Bitexts and termbases in and out of the formats of other tools.
 *
 * <p>A <em>writer</em> turns a model into a stream of bytes, the same model always into the same
 * bytes: dates come from the model, never from the clock. A <em>reader</em> turns a file into a
 * model, streaming, without following document types or outside entities. What cannot be written or
 * read ends in an exception whose message is a sentence for the user. Writers close no stream;
 * together with {@link org.bayan.model.AtomicFile} a file is written as a whole or not at all.
 *
 * <ul>
 *   <li>{@link org.bayan.exchange.TmxWriter}: translation units for translation memories;
 *   <li>{@link org.bayan.exchange.TmxReader}: the pairs of texts of translation memories;
 *   <li>{@link org.bayan.exchange.TmxUnitReader}, {@link org.bayan.exchange.TmxUnitWriter}: the
 *       units of translation memories with all that they hold;
 *   <li>{@link org.bayan.exchange.BeadUnits}: units of the beads of a bitext;
 *   <li>{@link org.bayan.exchange.BeadsTsvWriter}: beads as indices, for scoring;
 *   <li>{@link org.bayan.exchange.HtmlReportWriter}: a bilingual page to read and print;
 *   <li>{@link org.bayan.exchange.DocxWriter}: documents from scratch;
 *   <li>{@link org.bayan.exchange.TbxReader}, {@link org.bayan.exchange.SkosReader}, {@link
 *       org.bayan.exchange.MultiTermReader}: termbases;
 *   <li>{@link org.bayan.exchange.TermTableWriter}: termbases as tables and workbooks;
 *   <li>{@link org.bayan.exchange.TabGlossaryWriter}, {@link
 *       org.bayan.exchange.GlossaryPageWriter}: glossaries for tools and to print.
 * </ul>
 *
 * <p>Dictionaries have a package of their own, {@link org.bayan.exchange.dictionary}.
 */
package org.bayan.exchange;
