package org.bayan.terms.ui.internal.editor;

import java.util.List;
import java.util.stream.Collectors;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.terms.ui.internal.list.ConceptRow;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/**
 * Concepts as a text: a line for each, with its Arabic and English terms and a tab between.
 *
 * @param concepts the concepts
 */
record CopiedConcepts(List<ConceptEntry> concepts) {

  /** The text; empty without concepts. */
  String text() {
    return concepts.stream()
        .map(ConceptRow::of)
        .map(row -> row.terms().getOrDefault("ar", "") + "\t" + row.terms().getOrDefault("en", ""))
        .collect(Collectors.joining("\n"));
  }

  /** Puts the text on the clipboard. */
  void copy(TermbaseEditor editor) {
    if (!concepts.isEmpty()) {
      Clipboard clipboard = new Clipboard(editor.getSite().getShell().getDisplay());
      clipboard.setContents(new Object[] {text()}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
  }
}
