package org.bayan.project.ui.internal.project;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.DocumentFacts;
import org.bayan.project.ui.internal.controls.FileList;
import org.bayan.project.ui.internal.controls.FileListTexts;
import org.bayan.project.ui.internal.controls.LanguageChoice;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * One side of the page that asks for documents: their list and their language. Each document is
 * read in the background to learn its language and whether it can be read at all.
 */
final class DocumentSide {

  private final Map<Path, DocumentFacts> facts = new HashMap<>();
  private final Map<Path, String> faults = new HashMap<>();
  private final Runnable changed;
  private final Composite area;
  private final FileList list;
  private final LanguageChoice language;
  private boolean languageIsChosen;

  DocumentSide(
      Composite parent, FileListTexts texts, String languageLabel, String usual, Runnable changed) {
    this.changed = changed;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    list = new FileList(area, texts, this::listChanged);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(list.control());
    language = new LanguageChoice(area, languageLabel, this::languageChosen);
    language.set(usual);
  }

  private void languageChosen() {
    languageIsChosen = true;
    changed.run();
  }

  private void listChanged() {
    list.files().stream().filter(file -> !isKnown(file)).forEach(this::look);
    changed.run();
  }

  private boolean isKnown(Path file) {
    return facts.containsKey(file) || faults.containsKey(file);
  }

  private void look(Path file) {
    new LookJob(
            file,
            found -> later(() -> facts.put(file, found)),
            fault -> later(() -> faults.put(file, fault)))
        .schedule();
  }

  private void later(Runnable action) {
    area.getDisplay()
        .asyncExec(
            () -> {
              if (!area.isDisposed()) {
                action.run();
                guessLanguage();
                changed.run();
              }
            });
  }

  private void guessLanguage() {
    if (!languageIsChosen) {
      known()
          .map(DocumentFacts::language)
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(language::set);
    }
  }

  /** Shows a language, unless a person has chosen one. */
  void suggestLanguage(String tag) {
    if (!languageIsChosen && list.entries().isEmpty()) {
      language.set(tag);
    }
  }

  /** Exchanges documents and languages with the other side. */
  void swapWith(DocumentSide other) {
    List<String> files = list.entries();
    Optional<String> tag = language.tag();
    boolean chosen = languageIsChosen;
    facts.putAll(other.facts);
    faults.putAll(other.faults);
    other.facts.putAll(facts);
    other.faults.putAll(faults);
    other.language.tag().ifPresent(language::set);
    tag.ifPresent(other.language::set);
    languageIsChosen = other.languageIsChosen;
    other.languageIsChosen = chosen;
    list.set(other.list.entries());
    other.list.set(files);
  }

  /** What is known of the documents that have been read, in order. */
  Stream<DocumentFacts> known() {
    return list.files().stream().filter(facts::containsKey).map(facts::get);
  }

  /** A document that is still being read. */
  Optional<Path> unread() {
    return list.files().stream().filter(file -> !isKnown(file)).findFirst();
  }

  /** A sentence about a path that cannot be taken or a document that cannot be read. */
  Optional<String> fault() {
    return list.fault()
        .or(() -> list.files().stream().filter(faults::containsKey).map(faults::get).findFirst());
  }

  /** The documents, in order. */
  List<Path> files() {
    return list.files();
  }

  /** The language; empty where what is typed is none. */
  Optional<String> language() {
    return language.tag();
  }

  /** What to make of it; the language must be known. */
  NewProject.Side side() {
    return new NewProject.Side(list.files(), language.tag().orElseThrow());
  }

  void setFocus() {
    list.setFocus();
  }
}
