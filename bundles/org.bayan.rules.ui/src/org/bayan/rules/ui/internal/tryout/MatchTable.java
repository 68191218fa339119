package org.bayan.rules.ui.internal.tryout;

import java.util.List;
import java.util.function.BiConsumer;
import org.bayan.okapi.RuleMatch;
import org.bayan.okapi.RuleReference;
import org.bayan.rules.ui.internal.Icons;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The rules that match at the caret: the first decides, the others would have. */
final class MatchTable {

  private final Composite area;
  private final Label sentence;
  private final Table table;
  private final Icons icons;

  MatchTable(Composite parent, BiConsumer<String, Integer> goTo) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(area);
    sentence = new Label(area, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(sentence);
    Composite tableArea = new Composite(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tableArea);
    TableColumnLayout layout = new TableColumnLayout();
    tableArea.setLayout(layout);
    table = new Table(tableArea, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
    table.setHeaderVisible(true);
    table.setToolTipText(Messages.matchesTip);
    ScreenReader.name(table, Messages.matchesName);
    icons = new Icons(table);
    column(layout, Messages.effect, 6, 126);
    column(layout, Messages.rule, 4, 70);
    column(layout, Messages.purpose, 9, 80);
    table.addSelectionListener(
        SelectionListener.widgetDefaultSelectedAdapter(
            event -> {
              if (event.item.getData() instanceof RuleReference rule) {
                goTo.accept(rule.languageRule(), rule.number());
              }
            }));
    clear(Messages.atCaretHint);
  }

  private void column(TableColumnLayout layout, String title, int share, int least) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(title);
    layout.setColumnData(column, new ColumnWeightData(share, least));
  }

  /** Shows a sentence and no rule. */
  void clear(String words) {
    table.removeAll();
    say(words);
  }

  void show(List<RuleMatch> matches, boolean looksFinal) {
    table.removeAll();
    boolean first = true;
    for (RuleMatch match : matches) {
      TableItem item = new TableItem(table, SWT.NONE);
      RuleReference rule = match.rule();
      item.setData(rule);
      item.setImage(icons.get(match.breaks() ? "break" : "exception"));
      item.setText(
          new String[] {
            effect(match, first),
            NLS.bind(Messages.ruleOf, rule.languageRule(), rule.number()),
            rule.comment()
          });
      first = false;
    }
    if (matches.isEmpty()) {
      say(looksFinal ? Messages.looksFinal : Messages.nothingDecided);
    } else {
      RuleReference rule = matches.getFirst().rule();
      String message = matches.getFirst().breaks() ? Messages.breaksHere : Messages.noBreakHere;
      say(NLS.bind(message, rule.number(), rule.languageRule()));
    }
  }

  private static String effect(RuleMatch match, boolean decides) {
    if (decides) {
      return match.breaks() ? Messages.decidesBreak : Messages.decidesNoBreak;
    }
    return match.breaks() ? Messages.wouldBreak : Messages.wouldNotBreak;
  }

  private void say(String words) {
    sentence.setText(words);
    area.layout();
  }

  String sentence() {
    return sentence.getText();
  }

  Table table() {
    return table;
  }
}
