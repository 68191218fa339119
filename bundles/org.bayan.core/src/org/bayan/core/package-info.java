/**
 * What Bayan does, without a screen: each class is one use case, run alike from the command line
 * and from the workbench.
 *
 * <p>{@link org.bayan.core.AlignDocuments} makes a bitext of two documents, {@link
 * org.bayan.core.AlignPairs} bitexts of many pairs, {@link org.bayan.core.RealignBitext} aligns a
 * bitext again around what people have accepted, {@link org.bayan.core.ImportDocuments} brings
 * documents into one, {@link org.bayan.core.SegmentDocument} shows the segments of one document,
 * {@link org.bayan.core.ResegmentBitext} cuts a bitext again by other rules, {@link
 * org.bayan.core.ExportDeliverables} writes what others work with, {@link
 * org.bayan.core.ExportTranslation} the source document in translation. {@link
 * org.bayan.core.LearnLexicon}, {@link org.bayan.core.ImportDictionary} and {@link
 * org.bayan.core.ShowLexicon} make and show lexicons. {@link org.bayan.core.ImportTermbase}, {@link
 * org.bayan.core.ExportTermbase} and {@link org.bayan.core.FindTerms} work with termbases. {@link
 * org.bayan.core.LookAtDocument}, {@link org.bayan.core.PlannedTranslations} and {@link
 * org.bayan.core.ReviewProgress} tell what a choice needs to know before. Translation memories have
 * a package of their own, {@link org.bayan.core.memory}. All report through {@link
 * org.bayan.core.Progress} and fail with a {@link org.bayan.core.TaskException}, whose message is a
 * sentence for the user; nothing is half-written then.
 */
package org.bayan.core;
