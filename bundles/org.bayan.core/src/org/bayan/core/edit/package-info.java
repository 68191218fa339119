/**
 * What a person does to a bitext by hand, without a screen.
 *
 * <p>An {@link org.bayan.core.edit.Edit} is one thing that somebody does: it merges beads, splits a
 * segment, writes a text. {@link org.bayan.core.edit.BitextEditing} runs it and gives back a {@link
 * org.bayan.core.edit.Change}, which can be undone and redone for ever. An edit that makes no sense
 * where it is tried is refused with an {@link org.bayan.core.edit.EditException}, and nothing has
 * changed then.
 *
 * <p>What all edits keep: each segment that was in a bead is in one still; no bead is empty on both
 * sides; an id is never given to something else; segments stand in a bead in the order of their
 * text.
 */
package org.bayan.core.edit;
