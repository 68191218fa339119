/**
 * What a person does to a termbase by hand, without a screen.
 *
 * <p>A {@link org.bayan.core.termedit.TermbaseEdit} is one thing that somebody does: it writes a
 * definition, adds a term, approves concepts, brings in a whole file. {@link
 * org.bayan.core.termedit.TermbaseEditing} runs it and gives back a {@link
 * org.bayan.core.termedit.TermbaseChange}, which can be undone and redone for ever. An edit that
 * makes no sense where it is tried is refused with a {@link
 * org.bayan.core.termedit.TermEditException}, and nothing has changed then. Each step is recorded
 * as the model tells of it, so that no edit needs an inverse of its own. Who has made or changed a
 * concept, and when, is written into its history by {@code TermbaseEditing}; no edit has to.
 */
package org.bayan.core.termedit;
