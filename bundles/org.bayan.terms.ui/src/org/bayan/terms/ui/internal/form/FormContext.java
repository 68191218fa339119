package org.bayan.terms.ui.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import org.bayan.core.termedit.TermEditException;
import org.bayan.core.termedit.TermRefusal;
import org.bayan.core.termedit.TermbaseEdit;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.terms.ui.internal.editor.SharedTermbase;
import org.bayan.terms.ui.internal.editor.TermRefusals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorSite;

/** What the parts of the form share: the entry, its edits, and what is being typed. */
final class FormContext {

  private final EntryForm form;
  private final IEditorSite site;
  private final SharedTermbase termbase;
  private final Look look;
  private final Drafts drafts = new Drafts();
  private final Set<TextField> typed = new LinkedHashSet<>();
  private final Map<EObject, Control> rows = new WeakHashMap<>();
  private final ProposalBox proposals;
  private final KnownTerms known;
  private final UsedValues used;
  private final FieldActions actions;
  private final ConceptIds ids;
  private Consumer<ConceptEntry> goTo = concept -> {};
  private ConceptEntry concept;
  private EObject wanted;

  FormContext(EntryForm form, Composite frame, IEditorSite site, SharedTermbase termbase) {
    this.form = form;
    this.site = site;
    this.termbase = termbase;
    look = new Look(frame);
    proposals = new ProposalBox(frame, look);
    known = new KnownTerms(termbase, frame);
    used = new UsedValues(termbase);
    ids = new ConceptIds(termbase);
    actions = new FieldActions(site.getActionBars());
  }

  IEditorSite site() {
    return site;
  }

  SharedTermbase termbase() {
    return termbase;
  }

  Look look() {
    return look;
  }

  Drafts drafts() {
    return drafts;
  }

  ProposalBox proposals() {
    return proposals;
  }

  KnownTerms known() {
    return known;
  }

  UsedValues used() {
    return used;
  }

  ConceptIds ids() {
    return ids;
  }

  /** What the Edit menu does while a field has the focus. */
  FieldActions actions() {
    return actions;
  }

  /** The entry on the screen; null for none. */
  ConceptEntry concept() {
    return concept;
  }

  void setConcept(ConceptEntry shown) {
    concept = shown;
    drafts.clear();
    typed.clear();
  }

  void onGoTo(Consumer<ConceptEntry> listener) {
    goTo = listener;
  }

  /** Shows another entry. */
  void goTo(ConceptEntry other) {
    if (finishTyping()) {
      goTo.accept(other);
    }
  }

  /** A field has text that is no edit yet. */
  void typing(TextField field, boolean isTyped) {
    if (isTyped) {
      typed.add(field);
    } else {
      typed.remove(field);
    }
  }

  boolean finishTyping() {
    proposals.close();
    boolean all = true;
    for (TextField field : new ArrayList<>(typed)) {
      all &= field.commit();
    }
    return all;
  }

  /** Whether something is typed in a part and could not be kept. */
  private boolean isTyped(EObject part) {
    return typed.stream().anyMatch(field -> field.shows(part));
  }

  /**
   * Writes a text.
   *
   * @return why it was refused, as a sentence; empty where it was not
   */
  Optional<String> write(TextValue value, String text) {
    Optional<String> fault = value.fault(text);
    if (fault.isPresent()) {
      return fault;
    }
    if (isKnown(value.part())) {
      return tried(NLS.bind(Messages.editOf, value.name()), value.edit(text));
    }
    value.keep(text);
    return complete(value.part());
  }

  /** Writes a choice. */
  void write(EObject part, EAttribute attribute, Object value, String name, TermbaseEdit edit) {
    if (isKnown(part)) {
      run(NLS.bind(Messages.editOf, name), edit);
    } else {
      part.eSet(attribute, value);
      complete(part).ifPresent(this::say);
      refresh();
    }
  }

  /** Whether a part is in the termbase, or was. */
  private boolean isKnown(EObject part) {
    return drafts.of(part).isEmpty();
  }

  private Optional<String> complete(EObject part) {
    Optional<Draft> draft = drafts.of(part).filter(Draft::isComplete);
    if (draft.isEmpty()) {
      return Optional.empty();
    }
    String label = NLS.bind(Messages.additionOf, draft.get().name());
    drafts.remove(one -> one.part() == part);
    Optional<String> refusal = tried(label, draft.get().edit(concept));
    if (refusal.isPresent()) {
      drafts.add(draft.get());
    }
    return refusal;
  }

  /** Runs an edit; a refusal is said in the status line. */
  void run(String label, TermbaseEdit edit) {
    if (finishTyping()) {
      tried(label, edit).ifPresent(this::say);
    }
  }

  private Optional<String> tried(String label, TermbaseEdit edit) {
    try {
      say(null);
      termbase.run(label, edit);
      refresh();
      return Optional.empty();
    } catch (TermEditException e) {
      return e.refusal() == TermRefusal.NO_CHANGE
          ? Optional.empty()
          : Optional.of(TermRefusals.sentence(e.refusal()));
    }
  }

  /** Says something in the status line; null for nothing. */
  void say(String sentence) {
    site.getActionBars().getStatusLineManager().setErrorMessage(sentence);
  }

  /** Begins a part: it is shown, and has the keyboard. */
  void begin(Draft draft) {
    if (finishTyping()) {
      drafts.add(draft);
      want(draft.part());
    }
  }

  /** Shows a part that is on the screen by now, with the keyboard in it. */
  void want(EObject part) {
    wanted = part;
    refresh();
    wanted = null;
  }

  /** Does something once all is shown. */
  void later(Runnable action) {
    form.later(action);
  }

  /** Whether a part is to have the keyboard once it is shown. */
  boolean isWanted(EObject part) {
    return part == wanted;
  }

  /** A control shows a part from now on. */
  void shows(EObject part, Control row) {
    rows.put(part, row);
  }

  /** Gives up what was begun and left without a word. */
  void dropLeftDrafts() {
    Control focus = form.control().getDisplay().getFocusControl();
    if (focus != null
        && drafts.remove(draft -> !isTyped(draft.part()) && !isIn(focus, rows.get(draft.part())))) {
      refresh();
    }
  }

  private static boolean isIn(Control control, Control row) {
    for (Control at = control; at != null; at = at.getParent()) {
      if (at == row) {
        return true;
      }
    }
    return false;
  }

  /** Shows what the entry says now. */
  void refresh() {
    form.refresh();
  }

  /** The size of something has changed. */
  void relayout() {
    form.relayout();
  }
}
