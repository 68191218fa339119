package org.bayan.terms.ui.internal.concept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.concept.ConceptDraft;
import org.bayan.core.concept.Counterpart.Passage;
import org.bayan.core.concept.KnownConcept;
import org.bayan.text.Direction;
import org.bayan.ui.ChoiceStyle;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a new concept, prefilled from a pair of texts, and warns of those that are there. */
final class NewConceptDialog extends TitleAreaDialog {

  private static final int PAUSE_MILLISECONDS = 200;

  private final List<ConceptSide> sides;
  private final List<TermbaseTarget> termbases;
  private final ConceptAids aids;
  private final LastChoices last = new LastChoices();
  private final Runnable lookForKnown = this::lookForKnown;
  private List<TermField> fields = List.of();
  private Combo subject;
  private Combo body;
  private Text definition;
  private Combo termbase;
  private KnownConcepts known;
  private List<KnownConcept> found = List.of();
  private Outcome outcome = Outcome.CANCELLED;
  private Optional<KnownConcept> chosen = Optional.empty();
  private Optional<ConceptDraft.Term> added = Optional.empty();
  private ConceptDraft draft;
  private TermbaseTarget target;

  /** What a person has decided for. */
  enum Outcome {
    CANCELLED,
    NEW_CONCEPT,
    ADD_TERM,
    OPEN
  }

  /**
   * The dialog.
   *
   * @param sides the source, then the target
   * @param termbases where the concept may go, at least one
   * @param aids what helps
   */
  NewConceptDialog(
      Shell shell, List<ConceptSide> sides, List<TermbaseTarget> termbases, ConceptAids aids) {
    super(shell);
    this.sides = sides;
    this.termbases = termbases;
    this.aids = aids;
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.title);
    HelpContext.TERMS.on(shell);
  }

  @Override
  protected IDialogSettings getDialogBoundsSettings() {
    return last.settings();
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(Messages.heading);
    setMessage(Messages.explanation);
    Composite page = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(12, 8).spacing(12, 10).applyTo(page);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
    createFields(page);
    createDetails(page);
    known = new KnownConcepts(page, sides.get(0).language(), sides.get(1).language());
    known.onChoice(
        one -> addition(one).map(ConceptDraft.Term::text),
        one -> end(Outcome.ADD_TERM, one),
        one -> end(Outcome.OPEN, one));
    applyDialogFont(page);
    fill();
    return area;
  }

  private void createFields(Composite page) {
    Composite both = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(16, 0).applyTo(both);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(both);
    fields = sides.stream().map(side -> new TermField(both, side)).toList();
    for (Control child : both.getChildren()) {
      GridDataFactory.fillDefaults().grab(true, true).applyTo(child);
    }
    fields.forEach(
        field -> {
          field.onChange(this::changed);
          field.onSelect(passage -> offer(field, passage));
        });
  }

  private void createDetails(Composite page) {
    Composite details = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 8).applyTo(details);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(details);
    subject = combo(details, Messages.subject, SWT.DROP_DOWN);
    subject.setText(last.subject());
    body = combo(details, Messages.body, SWT.DROP_DOWN);
    body.setText(last.body());
    Label label = new Label(details, SWT.NONE);
    label.setText(Messages.definition);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(label);
    definition = new Text(details, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
    definition.setTextDirection(SWT.AUTO_TEXT_DIRECTION);
    definition.addTraverseListener(
        e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    GridDataFactory.fillDefaults()
        .span(3, 1)
        .grab(true, false)
        .hint(-1, 2 * definition.getLineHeight())
        .applyTo(definition);
    termbase = combo(details, Messages.termbase, ChoiceStyle.READ_ONLY);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(termbase);
    termbases.forEach(one -> termbase.add(one.label()));
    termbase.select(lastTermbase());
    Stream.of(subject, body, definition)
        .forEach(control -> control.addListener(SWT.Modify, e -> check()));
  }

  private static Combo combo(Composite parent, String name, int style) {
    new Label(parent, SWT.NONE).setText(name);
    Combo combo = new Combo(parent, style);
    ScreenReader.name(combo, name.replace("&", ""));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    return combo;
  }

  private int lastTermbase() {
    for (int i = 0; i < termbases.size(); i++) {
      if (Optional.of(termbases.get(i).file().toString()).equals(last.termbase())) {
        return i;
      }
    }
    return 0;
  }

  /** Shows what was selected, and looks for what helps. */
  private void fill() {
    fields.forEach(
        field ->
            field
                .initial()
                .ifPresent(
                    passage -> {
                      field.showSelected(passage);
                      offer(field, passage);
                    }));
    aids.values(
        values -> {
          if (!subject.isDisposed()) {
            items(subject, values.subjects());
            items(body, values.bodies());
          }
        });
  }

  /** Setting the items of a combo would empty it. */
  private static void items(Combo combo, List<String> items) {
    String text = combo.getText();
    combo.setItems(items.toArray(String[]::new));
    combo.setText(text);
  }

  private void offer(TermField field, Passage selected) {
    TermField other = fields.get(0) == field ? fields.get(1) : fields.get(0);
    String text = field.text();
    other.forgetGuess();
    aids.offer(
        field.side(),
        selected,
        other.side(),
        offer -> {
          if (getShell() == null || getShell().isDisposed()) {
            return;
          }
          if (field.text().equals(text)) {
            field.fill(offer.forms(), false);
          }
          if (other.isOpen() && offer.counterpart().isPresent()) {
            other.showGuess(offer.counterpart().get(), offer.counterpartForms());
          }
        });
  }

  private void changed() {
    getShell().getDisplay().timerExec(PAUSE_MILLISECONDS, lookForKnown);
    if (known != null) {
      known.update();
    }
    check();
  }

  private void lookForKnown() {
    if (getShell() == null || getShell().isDisposed()) {
      return;
    }
    Map<String, String> terms = new LinkedHashMap<>();
    fields.stream()
        .filter(field -> !field.text().isEmpty())
        .forEach(field -> terms.put(field.side().language(), field.text()));
    aids.known(
        terms,
        concepts -> {
          if (getShell() != null && !getShell().isDisposed()) {
            found = concepts;
            known.show(concepts);
            check();
          }
        });
  }

  /** Says what stands in the way, else what to look at. */
  private void check() {
    if (getButton(OK) == null) {
      return;
    }
    boolean empty = fields.stream().allMatch(field -> field.text().isEmpty());
    boolean legal = current().texts().stream().allMatch(TermField::isLegal);
    getButton(OK).setEnabled(!empty && legal);
    if (!legal) {
      setMessage(Messages.illegal, IMessageProvider.ERROR);
    } else if (!found.isEmpty()) {
      setMessage(NLS.bind(Messages.duplicate, found.size()), IMessageProvider.WARNING);
    } else {
      setMessage(Messages.explanation);
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, OK, Messages.add, true);
    createButton(parent, CANCEL, IDialogConstants.CANCEL_LABEL, false);
    check();
  }

  @Override
  public void create() {
    super.create();
    fields.stream()
        .filter(field -> !field.text().isEmpty())
        .findFirst()
        .orElse(fields.getFirst())
        .setFocus();
  }

  private ConceptDraft current() {
    String said = definition.getText();
    return new ConceptDraft(
        fields.stream().map(field -> field.draft(body.getText())).toList(),
        subject.getText(),
        said,
        languageOf(said));
  }

  /** Of the two languages that one in whose letters a text is written. */
  private String languageOf(String text) {
    boolean rightToLeft =
        text.codePoints()
            .filter(Character::isLetter)
            .mapToObj(Character.UnicodeScript::of)
            .findFirst()
            .filter(Character.UnicodeScript.ARABIC::equals)
            .isPresent();
    return sides.stream()
        .filter(side -> (side.direction() == Direction.RIGHT_TO_LEFT) == rightToLeft)
        .findFirst()
        .orElse(sides.getLast())
        .language();
  }

  /** The term that a known concept lacks: that of the language in which it has none of these. */
  Optional<ConceptDraft.Term> addition(KnownConcept one) {
    if (one.origin().file().isEmpty()) {
      return Optional.empty();
    }
    String matched = one.term().getSection().getLanguage();
    return fields.stream()
        .filter(field -> !field.text().isEmpty())
        .filter(field -> !isSame(field.side().language(), matched))
        .map(field -> field.draft(body.getText()))
        .filter(term -> !has(one, term))
        .findFirst();
  }

  private static boolean isSame(String language, String other) {
    return ConceptLabels.primary(language).equals(ConceptLabels.primary(other));
  }

  private static boolean has(KnownConcept one, ConceptDraft.Term term) {
    return one.concept().getLanguages().stream()
        .filter(section -> isSame(section.getLanguage(), term.language()))
        .flatMap(section -> section.getTerms().stream())
        .anyMatch(known -> known.getTerm().equals(term.text()));
  }

  @Override
  protected void okPressed() {
    outcome = Outcome.NEW_CONCEPT;
    finish();
    super.okPressed();
  }

  private void end(Outcome how, KnownConcept one) {
    outcome = how;
    chosen = Optional.of(one);
    finish();
    setReturnCode(OK);
    close();
  }

  private void finish() {
    draft = current();
    target = termbases.get(termbase.getSelectionIndex());
    added = chosen.flatMap(this::addition);
    if (outcome == Outcome.NEW_CONCEPT) {
      last.keep(target, subject.getText().strip(), body.getText().strip());
    }
  }

  @Override
  public boolean close() {
    aids.stop();
    return super.close();
  }

  Outcome outcome() {
    return outcome;
  }

  /** The known concept that was chosen. */
  KnownConcept chosen() {
    return chosen.orElseThrow();
  }

  /** The term that is to be added to it. */
  ConceptDraft.Term added() {
    return added.orElseThrow();
  }

  ConceptDraft draft() {
    return draft;
  }

  TermbaseTarget target() {
    return target;
  }
}
