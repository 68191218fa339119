package org.bayan.project.ui.internal.transfer;

import java.util.EnumSet;
import java.util.Set;
import org.bayan.core.TmxDelivery;
import org.bayan.model.bitext.LinkType;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;

/** Asks which pairs of which bitexts go into translation memories, and how. */
final class MemoryPage extends BitextsPage {

  private Button accepted;
  private Button paraphrases;
  private Button summaries;
  private Button stripBidi;
  private Button anonymous;

  MemoryPage(Bitexts bitexts) {
    super(bitexts, Messages.Deliverable_memory, Messages.Deliverable_memoryDescription);
  }

  @Override
  void createFormat(Composite area) {
    Composite choices = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(choices);
    GridDataFactory.fillDefaults().span(3, 1).applyTo(choices);
    Group pairs = group(choices, Messages.MemoryPage_pairs);
    accepted = check(pairs, Messages.MemoryPage_accepted);
    paraphrases = check(pairs, Messages.MemoryPage_paraphrases);
    summaries = check(pairs, Messages.MemoryPage_summaries);
    Group leftOut = group(choices, Messages.MemoryPage_leftOut);
    stripBidi = check(leftOut, Messages.MemoryPage_stripBidi);
    anonymous = check(leftOut, Messages.MemoryPage_anonymous);
  }

  private static Group group(Composite area, String name) {
    Group group = new Group(area, SWT.NONE);
    group.setText(name);
    GridLayoutFactory.swtDefaults().applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    return group;
  }

  private static Button check(Composite area, String name) {
    Button box = new Button(area, SWT.CHECK);
    box.setText(name);
    return box;
  }

  /** What was chosen; verbatim translations are always written. */
  TmxDelivery choice() {
    Set<LinkType> types = EnumSet.of(LinkType.TRANSLATION);
    if (paraphrases.getSelection()) {
      types.add(LinkType.PARAPHRASE);
    }
    if (summaries.getSelection()) {
      types.add(LinkType.SUMMARY);
    }
    return new TmxDelivery(
        accepted.getSelection(), types, stripBidi.getSelection(), anonymous.getSelection());
  }
}
