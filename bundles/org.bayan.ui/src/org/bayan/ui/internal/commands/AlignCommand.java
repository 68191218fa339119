package org.bayan.ui.internal.commands;

import org.bayan.core.edit.AcceptAllBefore;
import org.bayan.core.edit.Edit;
import org.bayan.core.edit.EditException;
import org.bayan.core.edit.InsertEmpty;
import org.bayan.core.edit.JoinSegments;
import org.bayan.core.edit.LinkSegments;
import org.bayan.core.edit.MergeBeads;
import org.bayan.core.edit.MoveSegments;
import org.bayan.core.edit.RemoveEmpty;
import org.bayan.core.edit.SetLinkType;
import org.bayan.core.edit.SetState;
import org.bayan.core.edit.SetStatus;
import org.bayan.core.edit.SwapTargets;
import org.bayan.core.edit.ToggleBookmark;
import org.bayan.core.edit.Unlink;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.TranslationState;
import org.eclipse.osgi.util.NLS;

/** The commands that correct an alignment. */
enum AlignCommand implements EditCommand {
  ACCEPT(s -> new SetStatus(s.beads(), BeadStatus.ACCEPTED), Messages.accept),
  NEEDS_REVIEW(s -> new SetStatus(s.beads(), BeadStatus.NEEDS_REVIEW), Messages.needsReview),
  CLEAR_STATUS(s -> new SetStatus(s.beads(), BeadStatus.UNREVIEWED), Messages.clearStatus),
  TOGGLE_STATUS(s -> new SetStatus(s.beads(), s.otherStatus()), Messages.toggleStatus),
  ACCEPT_BEFORE(s -> new AcceptAllBefore(s.bead()), Messages.acceptBefore, Reach.ALL),
  MERGE(s -> new MergeBeads(s.beadsOrPair()), Messages.merge, Reach.PAIR) {
    @Override
    public String label(SelectedBeads selected) {
      return pairLabel(selected);
    }
  },
  JOIN(s -> new JoinSegments(s.segmentsOrPair()), Messages.join),
  MOVE_UP(
      s -> new MoveSegments(s.segments(), MoveSegments.Direction.UP), Messages.moveUp, Reach.ABOVE),
  MOVE_DOWN(
      s -> new MoveSegments(s.segments(), MoveSegments.Direction.DOWN),
      Messages.moveDown,
      Reach.BELOW),
  LINK(s -> new LinkSegments(s.linked()), Messages.link),
  UNLINK(s -> new Unlink(s.beads()), Messages.unlink),
  INSERT_EMPTY(
      s -> new InsertEmpty(s.bead(), s.side().ofBitext()), Messages.insertEmpty, Reach.ALL),
  REMOVE_EMPTY(
      s -> new RemoveEmpty(s.bead(), s.side().ofBitext()), Messages.removeEmpty, Reach.ALL),
  SWAP(s -> new SwapTargets(s.beadsOrPair()), Messages.swap, Reach.PAIR) {
    @Override
    public String label(SelectedBeads selected) {
      return pairLabel(selected);
    }
  },
  TYPE_TRANSLATION(s -> new SetLinkType(s.beads(), LinkType.TRANSLATION), Messages.linkType),
  TYPE_PARAPHRASE(s -> new SetLinkType(s.beads(), LinkType.PARAPHRASE), Messages.linkType),
  TYPE_SUMMARY(s -> new SetLinkType(s.beads(), LinkType.SUMMARY), Messages.linkType),
  TYPE_ADDED(s -> new SetLinkType(s.beads(), LinkType.ADDED), Messages.linkType),
  TYPE_OMITTED(s -> new SetLinkType(s.beads(), LinkType.OMITTED), Messages.linkType),
  STATE_DRAFT(s -> new SetState(s.segments(), TranslationState.DRAFT), Messages.state),
  STATE_TRANSLATED(s -> new SetState(s.segments(), TranslationState.TRANSLATED), Messages.state),
  STATE_REVISED(s -> new SetState(s.segments(), TranslationState.REVISED), Messages.state),
  STATE_APPROVED(s -> new SetState(s.segments(), TranslationState.APPROVED), Messages.state),
  BOOKMARK(s -> new ToggleBookmark(s.bookmarked()), Messages.bookmark);

  /** Makes an edit of what is selected. */
  @FunctionalInterface
  private interface Maker {
    Edit make(SelectedBeads selected) throws EditException;
  }

  private final Maker maker;
  private final String label;
  private final Reach reach;

  AlignCommand(Maker maker, String label) {
    this(maker, label, Reach.SELECTION);
  }

  AlignCommand(Maker maker, String label, Reach reach) {
    this.maker = maker;
    this.label = label;
    this.reach = reach;
  }

  @Override
  public Reach reach() {
    return reach;
  }

  @Override
  public Edit edit(SelectedBeads selected) throws EditException {
    return maker.make(selected);
  }

  @Override
  public String label(SelectedBeads selected) {
    return NLS.bind(label, selected.numbers());
  }

  /** The label of a command that takes the next bead in where only one is selected. */
  String pairLabel(SelectedBeads selected) {
    try {
      return NLS.bind(label, selected.numbers(selected.beadsOrPair()));
    } catch (EditException e) {
      return NLS.bind(label, selected.numbers());
    }
  }
}
