package org.bayan.ui.internal.footer;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line itself: counts, a bar of progress with its words, and what is special of the view. */
public final class BitextFooter {

  private final Composite line;
  private final Label counts;
  private final ProgressStrip strip;
  private final Label percent;
  private final Label words;
  private final Label note;

  /**
   * Makes the widgets.
   *
   * @param parent where they are put, under the grid
   * @param colors the theme's
   */
  public BitextFooter(Composite parent, ColorRegistry colors) {
    line = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(5).margins(12, 5).spacing(14, 0).applyTo(line);
    counts = new Label(line, SWT.NONE);
    strip = new ProgressStrip(line, colors);
    GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(140, 8).applyTo(strip.control());
    percent = new Label(line, SWT.NONE);
    words = new Label(line, SWT.NONE);
    GridDataFactory.swtDefaults().exclude(true).applyTo(words);
    words.setVisible(false);
    note = new Label(line, SWT.RIGHT);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(note);
  }

  /** The line, to be laid out by its parent. */
  public Composite control() {
    return line;
  }

  /** Shows counts. */
  public void show(Counts now) {
    counts.setText(now.words());
    strip.show(now);
    percent.setText(NLS.bind(Messages.percentAccepted, now.percent()));
    line.layout(true);
  }

  /** Shows how far a translation is; empty where the bitext is aligned. */
  public void show(Optional<TranslatedWords> translated) {
    words.setText(translated.map(TranslatedWords::words).orElse(""));
    words.setVisible(translated.isPresent());
    ((GridData) words.getLayoutData()).exclude = translated.isEmpty();
    line.layout(true);
  }

  /** How far the translation is, as it is read; empty where the bitext is aligned. */
  public String words() {
    return words.getText();
  }

  /** Says what is special of what is shown, such as that it is filtered; empty for nothing. */
  public void say(String sentence) {
    note.setText(sentence);
    note.setToolTipText(sentence.isEmpty() ? null : sentence);
    line.layout(true);
  }

  /** The counts as they are read. */
  public String counts() {
    return counts.getText();
  }

  /** What is special, as it is read. */
  public String note() {
    return note.getText();
  }
}
