package org.bayan.rules.ui.internal.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bayan.okapi.RuleMatch;
import org.bayan.okapi.rules.ExampleReport.Checked;
import org.bayan.rules.ui.internal.Icons;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Whether the examples of the selected rule hold, a line for each. */
final class ExampleResults {

  private final Table table;
  private final Icons icons;
  private boolean ruleSelected;

  ExampleResults(Composite parent) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(Messages.resultsField);
    GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).indent(0, 4).applyTo(label);
    table = new Table(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
    icons = new Icons(table);
    ScreenReader.name(table, Messages.resultsField);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(100, 2 * table.getItemHeight())
        .applyTo(table);
  }

  void selected(boolean isRule) {
    ruleSelected = isRule;
  }

  void show(List<Checked> checked) {
    table.removeAll();
    for (Checked one : checked) {
      line(sentence(one), one.isUnchecked() ? null : one.holds() ? "holds" : "fails");
    }
    if (checked.isEmpty() && ruleSelected) {
      line(Messages.noExamples, null);
    }
  }

  private void line(String sentence, String icon) {
    TableItem item = new TableItem(table, SWT.NONE);
    item.setText(sentence);
    if (icon == null) {
      item.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
    } else {
      item.setImage(icons.get(icon));
    }
  }

  List<String> sentences() {
    return Arrays.stream(table.getItems()).map(TableItem::getText).toList();
  }

  private static String sentence(Checked checked) {
    Optional<RuleMatch> decider = checked.check().decider();
    int number = decider.map(match -> match.rule().number()).orElse(0);
    return switch (checked.check().outcome()) {
      case HOLDS ->
          NLS.bind(
              checked.mentioned() ? Messages.holdsMentioned : Messages.holds, checked.notation());
      case HOLDS_BY_OTHER -> NLS.bind(Messages.holdsByOther, checked.notation(), number);
      case OVERRULED ->
          NLS.bind(
              decider.orElseThrow().breaks() ? Messages.overruledBreak : Messages.overruledNoBreak,
              checked.notation(),
              number);
      case NO_MATCH ->
          NLS.bind(
              checked.isUnchecked() ? Messages.unchecked : Messages.noMatch, checked.notation());
    };
  }
}
