package org.bayan.ui.internal.editor;

import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.files.FileInput;

/**
 * A bitext that is open in one or more editors, for who works beside them. All of it happens on the
 * user interface thread.
 */
public interface OpenedBitext {

  /** Its file. */
  FileInput file();

  /** The bitext. */
  BitextProject project();

  /** The alignment that is edited. */
  Alignment alignment();

  /** Whether no editor shows it any more. */
  boolean isClosed();

  /** Whether it has changes that its file does not have. */
  boolean isDirty();

  /** Says something in the status line of the editors that show it. */
  void say(String sentence);
}
