/**
 * What a person does to a bitext by hand, without a screen.
 *
 * <p>An {@link org.bayan.core.edit.Edit} is one thing that somebody does: it merges beads, splits a
 * segment, writes a text. {@link org.bayan.core.edit.BitextEditing} runs it and gives back a {@link
 * org.bayan.core.edit.Change}, which can be undone and redone for ever. An edit that makes no sense
 * where it is tried is refused with an {@link org.bayan.core.edit.EditException}, and nothing has
 * changed then. Each step of an edit is recorded as the model tells of it, so that no edit needs an
 * inverse of its own, and what it costs depends on what it changes.
 *
 * <ul>
 *   <li>Beads: {@link org.bayan.core.edit.MergeBeads}, {@link org.bayan.core.edit.Unlink}, {@link
 *       org.bayan.core.edit.SwapTargets}, {@link org.bayan.core.edit.InsertEmpty}, {@link
 *       org.bayan.core.edit.RemoveEmpty}, {@link org.bayan.core.edit.ApplyProposal}.
 *   <li>Segments in beads: {@link org.bayan.core.edit.MoveSegments}, {@link
 *       org.bayan.core.edit.LinkSegments}, {@link org.bayan.core.edit.SplitSegment}, {@link
 *       org.bayan.core.edit.JoinSegments}.
 *   <li>Texts: {@link org.bayan.core.edit.EditText}, {@link org.bayan.core.edit.WriteTranslation},
 *       {@link org.bayan.core.edit.WriteDrafts}, {@link org.bayan.core.edit.ReplaceText}, {@link
 *       org.bayan.core.edit.ApplyPropagation} of what {@link org.bayan.core.edit.Propagation}
 *       finds.
 *   <li>What people say of them: {@link org.bayan.core.edit.SetStatus}, {@link
 *       org.bayan.core.edit.AcceptAllBefore}, {@link org.bayan.core.edit.SetLinkType}, {@link
 *       org.bayan.core.edit.SetState}, {@link org.bayan.core.edit.SetNote}, {@link
 *       org.bayan.core.edit.ToggleBookmark}, {@link org.bayan.core.edit.AddComment}, {@link
 *       org.bayan.core.edit.ChangeComment}, {@link org.bayan.core.edit.ResolveComment}, {@link
 *       org.bayan.core.edit.RemoveComment}.
 *   <li>What they say of the findings of checks: {@link org.bayan.core.edit.DismissFinding}, {@link
 *       org.bayan.core.edit.RevokeDismissals}.
 *   <li>What the bitext is worked on with: {@link org.bayan.core.edit.AddTermbase}, {@link
 *       org.bayan.core.edit.SetMemories}.
 *   <li>All of this at once, as it comes back from another program: {@link
 *       org.bayan.core.edit.ApplyReview}.
 * </ul>
 *
 * <p>What all edits keep: each segment that was in a bead is in one still; no bead is empty on both
 * sides; an id is never given to something else; segments stand in a bead in the order of their
 * text; what people noted outlives the bead that it was noted at. A bead that gets other segments
 * is a person's from then on and loses what an aligner said of it. An accepted bead neither gives
 * segments to others nor takes any; only as a whole may it be merged, linked or parted, and what
 * comes of it is unreviewed. The source belongs to all alignments of a bitext: what is done to its
 * segments reaches the beads of each.
 */
package org.bayan.core.edit;
