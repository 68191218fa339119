package org.bayan.memory.ui.internal.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bayan.core.memory.UnitListFilter;
import org.bayan.index.memory.UnitCatalog;
import org.bayan.index.memory.UnitFact;
import org.bayan.ui.internal.list.ListFilterBar;
import org.bayan.ui.internal.views.Choice;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The field to search in and the choices by which units are left out. */
final class UnitFilterBar extends ListFilterBar {

  private static final int SEARCH_WIDTH = 180;

  /** Nobody chooses from a longer list. */
  private static final int MOST_OFFERED = 300;

  private static final Words WORDS =
      new Words(
          Messages.search_hint,
          Messages.search_toolTip,
          Messages.search_name,
          Messages.filters,
          Messages.filters_toolTip,
          Messages.clear,
          Messages.clear_toolTip);

  private final Choice<String> languages;
  private final Choice<StatusChoice> status;
  private final Choice<String> document;
  private final Choice<String> person;
  private final Choice<Period> since;
  private final Button findings;

  UnitFilterBar(Composite parent) {
    super(parent, SEARCH_WIDTH, WORDS);
    languages = choice(Messages.languages_name, Messages.languages_any);
    status = choice(Messages.status_name, Messages.status_any);
    status.offer(Arrays.asList(StatusChoice.values()), StatusChoice::label);
    document = choice(Messages.document_name, Messages.document_any);
    person = choice(Messages.person_name, Messages.person_any);
    since = choice(Messages.since_name, Messages.since_any);
    since.offer(Arrays.asList(Period.values()), Period::label);
    findings = check(Messages.findings, Messages.findings_toolTip);
    finish();
  }

  /** Offers what there is in the memory. */
  void offer(UnitCatalog catalog) {
    languages.offer(catalog.values(UnitFact.LANGUAGES), UnitFilterBar::languages);
    document.offer(named(catalog.values(UnitFact.DOCUMENT).stream()), name -> name);
    person.offer(
        named(
            Stream.concat(
                catalog.values(UnitFact.CREATED_BY).stream(),
                catalog.values(UnitFact.CHANGED_BY).stream())),
        name -> name);
    layoutChoices();
  }

  private static List<String> named(Stream<String> names) {
    return names.filter(name -> !name.isEmpty()).distinct().sorted().limit(MOST_OFFERED).toList();
  }

  private static String languages(String codes) {
    List<String> names =
        Arrays.stream(codes.split(" "))
            .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.getDefault()))
            .toList();
    return names.size() == 2
        ? Messages.bind(Messages.languages_pair, names.get(0), names.get(1))
        : String.join(Messages.languages_separator, names);
  }

  /** What is asked for, but for findings. */
  UnitListFilter filter() {
    return new UnitListFilter(
        searched(),
        languages.chosen(),
        status.chosen().map(StatusChoice::literals).orElse(List.of()),
        document.chosen(),
        person.chosen(),
        since.chosen().map(Period::firstDay).orElse(0));
  }

  /** Whether only units with findings are asked for. */
  boolean asksForFindings() {
    return findings.getSelection();
  }

  @Override
  public boolean isFiltered() {
    return asksForFindings() || !filter().equals(UnitListFilter.ALL);
  }

  @Override
  protected boolean leavesOut() {
    return asksForFindings() || filter().needsCatalog();
  }

  /** Asks for units with findings, or not any more; nobody is called. */
  void setFindings(boolean wanted) {
    findings.setSelection(wanted);
    update();
  }

  /** Says how many of the units are shown. */
  void count(int shown, int all) {
    if (isFiltered()) {
      say(Messages.bind(Messages.count_some, shown, all));
    } else {
      say(all == 1 ? Messages.count_one : Messages.bind(Messages.count_all, all));
    }
  }
}
