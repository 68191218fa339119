package org.bayan.project.ui.internal.preferences;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.index.spelling.PersonalWords;
import org.bayan.project.ui.internal.controls.LanguageChoice;
import org.bayan.ui.ChoiceStyle;
import org.bayan.ui.internal.spelling.Spelling;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.statushandlers.StatusManager;

/** The words that a person has added, one language at a time, to be removed again. */
final class PersonalWordsEditor {

  private static final int ROWS = 5;

  private final PersonalWords words = Spelling.ofWorkbench().personalWords();
  private final Map<String, List<String>> removed = new HashMap<>();
  private final Combo language;
  private final org.eclipse.swt.widgets.List list;
  private final Button remove;

  PersonalWordsEditor(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.SpellingPage_words);
    language = new Combo(area, ChoiceStyle.READ_ONLY);
    LanguageChoice.usual().forEach(tag -> language.add(LanguageChoice.name(tag)));
    language.select(Math.max(0, LanguageChoice.usual().indexOf(BayanPreferences.targetLanguage())));
    language.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show()));
    list = new org.eclipse.swt.widgets.List(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(SWT.DEFAULT, list.getItemHeight() * ROWS)
        .applyTo(list);
    list.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> updateButton()));
    remove = new Button(area, SWT.PUSH);
    remove.setText(Messages.SpellingPage_remove);
    GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(remove);
    remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> remove()));
    show();
  }

  private String tag() {
    return LanguageChoice.usual().get(language.getSelectionIndex());
  }

  private void show() {
    List<String> kept = new ArrayList<>();
    try {
      kept.addAll(words.of(tag()));
    } catch (IOException e) {
      tell(Messages.SpellingPage_notRead, e);
    }
    kept.removeAll(removed.getOrDefault(tag(), List.of()));
    list.setItems(kept.toArray(String[]::new));
    updateButton();
  }

  private void updateButton() {
    remove.setEnabled(list.getSelectionCount() > 0);
  }

  private void remove() {
    removed
        .computeIfAbsent(tag(), any -> new ArrayList<>())
        .addAll(Arrays.asList(list.getSelection()));
    show();
  }

  /** Forgets what was to be removed. */
  void loadDefault() {
    removed.clear();
    show();
  }

  /** Removes the words for good. */
  void store() {
    removed.forEach(
        (tag, gone) -> {
          try {
            words.remove(tag, gone);
          } catch (IOException e) {
            tell(Messages.SpellingPage_notWritten, e);
          }
        });
    if (!removed.isEmpty()) {
      removed.clear();
      Spelling.ofWorkbench().personalWordsChanged();
    }
  }

  private void tell(String pattern, IOException problem) {
    String sentence = NLS.bind(pattern, words.file(tag()));
    StatusManager.getManager().handle(Status.error(sentence, problem), StatusManager.SHOW);
  }
}
