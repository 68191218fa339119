/**
 * The list of the concepts of a termbase: which are shown, in which order, and how they look.
 *
 * <p>A {@link org.bayan.terms.ui.internal.list.ConceptRow row} is what the list knows of a concept;
 * it never changes, so that jobs may search, filter and sort rows while a person edits the
 * concepts. An {@link org.bayan.terms.ui.internal.list.Arrangement arrangement} is the rows that
 * are shown, in their order.
 */
package org.bayan.terms.ui.internal.list;
