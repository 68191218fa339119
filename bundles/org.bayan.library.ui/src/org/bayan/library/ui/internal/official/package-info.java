/**
 * The Official Text view: the official words behind the selected bead.
 *
 * <p>{@link org.bayan.library.ui.internal.official.FoundCitations} is what is shown of a bead: the
 * words of the report, and its citations, of which one is selected. A {@link
 * org.bayan.library.ui.internal.official.MarkedPassage} is the paragraph of a citation with the
 * passage set apart from what stands around it.
 */
package org.bayan.library.ui.internal.official;
