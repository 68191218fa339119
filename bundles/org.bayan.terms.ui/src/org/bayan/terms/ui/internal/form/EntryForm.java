package org.bayan.terms.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.terms.ui.internal.editor.SharedTermbase;
import org.bayan.ui.internal.views.Hint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorSite;

/**
 * Shows an entry of a termbase with every field, and makes edits of what a person changes in it.
 * Whoever shows it calls {@link #show} with the same entry again when the termbase has changed.
 */
public final class EntryForm {

  /** The name under which the style sheets of themes know the page. */
  private static final String CSS_ID = "BayanPage";

  private final Composite frame;
  private final ScrolledComposite scrolled;
  private final Hint hint;
  private final FormContext form;
  private final FormContent content;
  private final List<Runnable> later = new ArrayList<>();
  private boolean showing;

  /**
   * Makes the form; it shows no entry.
   *
   * @param parent what it is in
   * @param site the editor whose Edit menu works on its fields
   * @param termbase what the entries are in
   */
  public EntryForm(Composite parent, IEditorSite site, SharedTermbase termbase) {
    frame = new Composite(parent, SWT.NONE);
    frame.setData("org.eclipse.e4.ui.css.id", CSS_ID);
    hint = new Hint(frame);
    hint.say(Messages.chooseConcept);
    scrolled = new ScrolledComposite(frame, SWT.V_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.setShowFocusedControl(true);
    form = new FormContext(this, frame, site, termbase);
    form.look().dress(scrolled);
    content = new FormContent(scrolled, form);
    scrolled.setContent(content.control());
    scrolled.setVisible(false);
    scrolled.getVerticalBar().setIncrement(content.lineHeight());
    frame.setLayout(new Filling(scrolled, hint.control()));
    frame.addListener(SWT.Paint, e -> followTheme());
    scrolled.addListener(SWT.Resize, e -> relayout());
  }

  /** What holds the form. */
  public Control control() {
    return frame;
  }

  /** Is given the entries that a person goes to from this one. */
  public void onGoTo(Consumer<ConceptEntry> listener) {
    form.onGoTo(listener);
  }

  /**
   * Shows an entry. What is being typed in it stays; what is typed in another one becomes an edit
   * first, or is given up where that is refused.
   *
   * @param concept the entry; null for none
   */
  public void show(ConceptEntry concept) {
    boolean other = concept != form.concept();
    if (other) {
      form.finishTyping();
      form.setConcept(concept);
    }
    hint.control().setVisible(concept == null);
    if (scrolled.getVisible() != (concept != null)) {
      scrolled.setVisible(concept != null);
      frame.layout(true);
    }
    refresh();
    if (other) {
      scrolled.setOrigin(0, 0);
    }
  }

  /** Makes edits of what is being typed; false where one was refused. */
  public boolean finishTyping() {
    return form.finishTyping();
  }

  /** Goes to the first term, or to where one is added. */
  public void setFocus() {
    if (form.concept() == null) {
      frame.setFocus();
    } else {
      content.setFocus();
    }
  }

  /** Begins a term in a language, which the entry may not have yet. */
  public void addTerm(String language) {
    if (form.concept() != null) {
      content.addTerm(language);
    }
  }

  void later(Runnable action) {
    later.add(action);
  }

  /** Shows what the entry says now. */
  void refresh() {
    if (form.concept() == null || showing || frame.isDisposed()) {
      return;
    }
    showing = true;
    scrolled.setRedraw(false);
    try {
      form.look().follow();
      content.show(form.concept());
      showing = false;
      relayout();
    } finally {
      showing = false;
      scrolled.setRedraw(true);
    }
    List<Runnable> actions = List.copyOf(later);
    later.clear();
    actions.forEach(Runnable::run);
  }

  /** Gives everything its place: as wide as there is room, as high as that needs. */
  void relayout() {
    if (!showing && form.concept() != null) {
      int width = scrolled.getClientArea().width;
      Point before = content.control().getSize();
      scrolled.setMinHeight(content.control().computeSize(width, SWT.DEFAULT).y);
      if (content.control().getSize().equals(before)) {
        content.control().layout(true);
      }
    }
  }

  /** The theme gives its colours to the frame, at some time after it was chosen. */
  private void followTheme() {
    if (form.look().isOutdated()) {
      frame.getDisplay().asyncExec(this::dressAnew);
    }
  }

  private void dressAnew() {
    if (!frame.isDisposed() && form.look().follow()) {
      refresh();
      frame.redraw(0, 0, frame.getSize().x, frame.getSize().y, true);
    }
  }
}
