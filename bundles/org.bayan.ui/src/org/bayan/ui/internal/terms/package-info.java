/**
 * The view Terms: the terms of the selected bead and what the other language calls them.
 *
 * <p>An editor in which a term can be inserted adapts to {@link
 * org.bayan.ui.internal.terms.TermInsertion}.
 */
package org.bayan.ui.internal.terms;
