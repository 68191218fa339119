package org.bayan.terms.ui.internal.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.core.termimport.ComparedConcept;
import org.bayan.core.termimport.TermComparison;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.text.Direction;
import org.bayan.text.Folding;
import org.bayan.ui.internal.views.DirectedCells;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The concepts of a file with a box each, made when they come into view. */
final class ConceptTable {

  private static final List<String> FIRST = List.of("ar", "en");
  private static final int LANGUAGES = 2;
  private static final int[] WIDTHS = {110, 130, 230, 230};

  private final Composite area;
  private final Table table;
  private final Consumer<Optional<ComparedConcept>> selected;
  private final Runnable changed;
  private List<ComparedConcept> shown = List.of();
  private List<String> languages = List.of();
  private TermComparison comparison;

  /** What is searched in, made with the first search: an id and all terms of each concept. */
  private List<String> keys = List.of();

  private Choices choices;

  ConceptTable(Composite parent, Consumer<Optional<ComparedConcept>> selected, Runnable changed) {
    this.selected = selected;
    this.changed = changed;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
    table = new Table(area, SWT.CHECK | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
    table.setHeaderVisible(true);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table);
    takeAll(Messages.PreviewPage_all, true);
    takeAll(Messages.PreviewPage_none, false);
    ScreenReader.name(table, Messages.ConceptTable_name);
    DirectedCells.in(table, Set.of(2, 3));
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
    table.addListener(SWT.Selection, this::pressed);
  }

  private void takeAll(String text, boolean taken) {
    Button button = new Button(area, SWT.PUSH);
    button.setText(text);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> takeShown(taken)));
  }

  /** Shows the concepts of a comparison, with their terms in two languages. */
  void show(TermComparison newComparison, Choices newChoices) {
    comparison = newComparison;
    choices = newChoices;
    keys = List.of();
    languages = languages();
    Arrays.stream(table.getColumns()).forEach(TableColumn::dispose);
    column(SWT.LEFT, Messages.ConceptTable_state);
    column(SWT.LEFT, Messages.ConceptTable_concept);
    for (String language : languages) {
      boolean arabic = Direction.of(language) == Direction.RIGHT_TO_LEFT;
      boolean atEnd = arabic != ((table.getStyle() & SWT.MIRRORED) != 0);
      Locale locale = Locale.forLanguageTag(language);
      column(atEnd ? SWT.RIGHT : SWT.LEFT, locale.getDisplayName(Locale.getDefault()));
    }
  }

  private void column(int style, String name) {
    TableColumn column = new TableColumn(table, style);
    column.setText(name);
    column.setWidth(WIDTHS[Math.min(table.getColumnCount(), WIDTHS.length) - 1]);
    column.setResizable(true);
  }

  private List<String> languages() {
    Set<String> all = new LinkedHashSet<>();
    comparison
        .concepts()
        .forEach(
            concept ->
                concept.incoming().getLanguages().stream()
                    .map(section -> primary(section.getLanguage()))
                    .forEach(all::add));
    return Stream.concat(FIRST.stream().filter(all::contains), all.stream())
        .distinct()
        .limit(LANGUAGES)
        .toList();
  }

  private static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  /** Shows the concepts of a kind that say a text, however it is spelt. */
  void filter(Optional<ComparedConcept.Kind> kind, String text) {
    String key = Folding.key(text.strip());
    if (!key.isEmpty() && keys.isEmpty()) {
      keys = comparison.concepts().stream().map(ConceptTable::key).toList();
    }
    List<ComparedConcept> wanted = new ArrayList<>();
    for (int i = 0; i < comparison.concepts().size(); i++) {
      ComparedConcept concept = comparison.concepts().get(i);
      boolean ofKind = kind.isEmpty() || kind.get() == concept.kind();
      if (ofKind && (key.isEmpty() || keys.get(i).contains(key))) {
        wanted.add(concept);
      }
    }
    shown = wanted;
    table.deselectAll();
    table.setItemCount(shown.size());
    table.clearAll();
    if (!shown.isEmpty()) {
      table.setSelection(0);
    }
    selected.accept(selection());
  }

  private static String key(ComparedConcept concept) {
    return Stream.concat(
            Stream.of(concept.incoming().getId()),
            concept.incoming().getLanguages().stream()
                .flatMap(section -> section.getTerms().stream())
                .map(TermSection::getTerm))
        .map(Folding::key)
        .collect(Collectors.joining("\n"));
  }

  private void fill(TableItem item) {
    ComparedConcept concept = shown.get(table.indexOf(item));
    item.setChecked(choices.isTaken(concept));
    item.setGrayed(!Choices.canBeTaken(concept));
    item.setText(0, ChangeWords.state(concept, choices));
    item.setText(1, concept.known() == null ? concept.incoming().getId() : concept.known().getId());
    for (int i = 0; i < languages.size(); i++) {
      item.setText(i + 2, terms(concept, languages.get(i)));
    }
  }

  private static String terms(ComparedConcept concept, String language) {
    return concept.incoming().getLanguages().stream()
        .filter(section -> primary(section.getLanguage()).equals(language))
        .map(LanguageSection::getTerms)
        .flatMap(List::stream)
        .map(TermSection::getTerm)
        .collect(Collectors.joining("; "));
  }

  private void pressed(Event event) {
    int index = table.indexOf((TableItem) event.item);
    if (event.detail == SWT.CHECK) {
      ComparedConcept concept = shown.get(index);
      choices.take(concept, ((TableItem) event.item).getChecked());
      table.clear(index);
      changed.run();
    } else {
      selected.accept(selection());
    }
  }

  private Optional<ComparedConcept> selection() {
    int index = table.getSelectionIndex();
    return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
  }

  private void takeShown(boolean taken) {
    shown.forEach(concept -> choices.take(concept, taken));
    refresh();
    changed.run();
  }

  /** Shows the state of the concepts anew. */
  void refresh() {
    table.clearAll();
  }

  void setFocus() {
    table.setFocus();
  }
}
