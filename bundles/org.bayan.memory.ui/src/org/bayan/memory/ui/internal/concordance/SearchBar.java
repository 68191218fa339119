package org.bayan.memory.ui.internal.concordance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.core.memory.UsedMemory;
import org.bayan.ui.ChoiceStyle;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** The controls with which a person says what to look for and where. */
final class SearchBar {

  private static final int TEXT_WIDTH = 230;
  private static final int PLACE_WIDTH = 170;
  private static final int MOST_WORDS_BETWEEN = 9;

  /** The places that stand before the memories: all of them, and the bitext. */
  private static final int BEFORE_MEMORIES = 2;

  private final Composite bar;
  private final SearchHistory history = new SearchHistory();
  private final Combo query;
  private final Combo mode;
  private final Spinner between;
  private final Combo language;
  private final Combo where;
  private SearchPlaces places;

  /**
   * Makes the controls.
   *
   * @param search is called when Enter is pressed or a choice is made
   */
  SearchBar(Composite parent, SearchPlaces places, Runnable search) {
    bar = new Composite(parent, SWT.NONE);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.center = true;
    layout.spacing = 8;
    bar.setLayout(layout);
    query = new Combo(bar, SWT.DROP_DOWN);
    query.setLayoutData(new RowData(TEXT_WIDTH, SWT.DEFAULT));
    query.setToolTipText(Messages.query_hint);
    ScreenReader.name(query, Messages.query_name);
    query.setItems(history.searches().toArray(String[]::new));
    query.addListener(SWT.DefaultSelection, event -> search.run());
    mode = combo(Messages.mode_name, search);
    mode.setItems(Arrays.stream(SearchMode.values()).map(SearchMode::label).toArray(String[]::new));
    mode.select(0);
    Label label = new Label(bar, SWT.NONE);
    label.setText(Messages.between_label);
    between = new Spinner(bar, SWT.BORDER);
    between.setMaximum(MOST_WORDS_BETWEEN);
    between.setToolTipText(Messages.between_hint);
    ScreenReader.name(between, Messages.between_hint);
    between.addListener(SWT.Selection, event -> search.run());
    language = combo(Messages.language_name, search);
    where = combo(Messages.where_name, search);
    where.setLayoutData(new RowData(PLACE_WIDTH, SWT.DEFAULT));
    show(places);
  }

  private Combo combo(String name, Runnable search) {
    Combo combo = new Combo(bar, ChoiceStyle.READ_ONLY);
    combo.setToolTipText(name);
    ScreenReader.name(combo, name);
    combo.addListener(SWT.Selection, event -> search.run());
    return combo;
  }

  Composite control() {
    return bar;
  }

  /** The field of the words. */
  Combo query() {
    return query;
  }

  SearchPlaces places() {
    return places;
  }

  /** Offers other places; what is chosen stays so where it is still there. */
  void show(SearchPlaces offered) {
    if (offered.equals(places)) {
      return;
    }
    boolean others = places == null || !places.languages().equals(offered.languages());
    places = offered;
    if (others) {
      List<String> names = new ArrayList<>(List.of(Messages.language_either));
      offered.languages().forEach(tag -> names.add(name(tag)));
      language.setItems(names.toArray(String[]::new));
      language.select(0);
    }
    int chosen = where.getSelectionIndex();
    String before = chosen < 0 ? "" : where.getItem(chosen);
    where.setItems(placeNames().toArray(String[]::new));
    where.select(Math.max(0, where.indexOf(before)));
  }

  private List<String> placeNames() {
    List<String> names = new ArrayList<>();
    boolean bitext = places.editor().isPresent();
    names.add(bitext ? Messages.where_all : Messages.where_allMemories);
    if (bitext) {
      names.add(Messages.where_bitext);
    }
    places.memories().stream().map(UsedMemory::name).forEach(names::add);
    return names;
  }

  private static String name(String tag) {
    return Locale.forLanguageTag(tag)
        .getDisplayLanguage(Locale.getDefault(Locale.Category.DISPLAY));
  }

  /** What the person looks for now. */
  SearchWish wish() {
    int place = Math.max(0, where.getSelectionIndex());
    boolean bitext = places.editor().isPresent();
    int first = bitext ? BEFORE_MEMORIES : BEFORE_MEMORIES - 1;
    List<UsedMemory> memories =
        place == 0
            ? places.memories()
            : place < first ? List.of() : List.of(places.memories().get(place - first));
    return new SearchWish(
        query.getText().strip(),
        SearchMode.values()[mode.getSelectionIndex()],
        between.getSelection(),
        language.getSelectionIndex() <= 0
            ? Optional.empty()
            : Optional.of(places.languages().get(language.getSelectionIndex() - 1)),
        bitext && place < BEFORE_MEMORIES,
        memories);
  }

  /**
   * Writes words into the field, to be looked for in the texts of a language.
   *
   * @param tag one of the languages of the places
   */
  void set(String words, String tag) {
    query.setText(words);
    language.select(places.languages().indexOf(tag) + 1);
    SearchMode now = SearchMode.values()[mode.getSelectionIndex()];
    if (now == SearchMode.WILDCARDS || now == SearchMode.EXPRESSION) {
      // The words are those of a text, and no pattern.
      mode.select(SearchMode.FORMS.ordinal());
    }
  }

  /** Keeps a search among the last ones. */
  void keep(String words) {
    history.add(words);
    query.setItems(history.searches().toArray(String[]::new));
    query.setText(words);
  }

  void setFocus() {
    query.setFocus();
    query.setSelection(new Point(0, query.getText().length()));
  }
}
