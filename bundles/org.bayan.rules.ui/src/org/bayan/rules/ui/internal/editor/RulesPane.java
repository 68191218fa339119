package org.bayan.rules.ui.internal.editor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bayan.okapi.rules.ExampleReport;
import org.bayan.okapi.rules.ExampleReport.Checked;
import org.bayan.okapi.rules.LanguageRule;
import org.bayan.okapi.rules.Rule;
import org.bayan.okapi.rules.RuleFile;
import org.bayan.rules.ui.internal.Icons;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorSite;

/** The rules of the selected set, in the order in which they are asked. */
final class RulesPane extends ListPane {

  private final RuleDocument document;
  private final Icons icons;
  private final Runnable goToFields;
  private ExampleReport report = ExampleReport.NONE;

  /** A rule in the table. */
  private record Row(int index, Rule rule) {}

  RulesPane(Composite parent, IEditorSite site, RuleDocument document, Runnable goToFields) {
    super(parent, site, Messages.rules, EnumSet.allOf(ListCommand.class));
    this.document = document;
    this.goToFields = goToFields;
    icons = new Icons(table());
    column(Messages.number, 0, 44, labels(row -> String.valueOf(row.index() + 1), row -> null));
    column(Messages.kind, 0, 100, labels(RulesPane::kind, this::kindImage));
    column(Messages.purpose, 6, 120, labels(row -> row.rule().comment().firstLine(), row -> null));
    column(
        Messages.before,
        3,
        70,
        labels(row -> ShownExpression.of(row.rule().before()), row -> null));
    column(
        Messages.after, 2, 60, labels(row -> ShownExpression.of(row.rule().after()), row -> null));
    column(Messages.examples, 0, 100, labels(this::examples, this::examplesImage));
  }

  private RowLabels labels(Function<Row, String> text, Function<Row, Image> image) {
    return new RowLabels(row -> text.apply((Row) row))
        .withImage(row -> image.apply((Row) row))
        .withColour(row -> colour((Row) row));
  }

  private Color colour(Row row) {
    return row.rule().active()
        ? null
        : table().getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
  }

  private static String kind(Row row) {
    if (!row.rule().isSound()) {
      return Messages.kindFaulty;
    }
    if (!row.rule().active()) {
      return Messages.kindOff;
    }
    return row.rule().breaks() ? Messages.kindBreak : Messages.kindException;
  }

  private Image kindImage(Row row) {
    if (!row.rule().isSound()) {
      return icons.get("fault");
    }
    if (!row.rule().active()) {
      return icons.get("off");
    }
    return icons.get(row.rule().breaks() ? "break" : "exception");
  }

  private List<Checked> checked(Row row) {
    return report.of(row.index()).stream().filter(one -> !one.isUnchecked()).toList();
  }

  private String examples(Row row) {
    List<Checked> checked = checked(row);
    long failing = checked.stream().filter(one -> !one.holds()).count();
    if (checked.isEmpty()) {
      return "";
    }
    return failing == 0
        ? NLS.bind(Messages.examplesHold, checked.size())
        : NLS.bind(Messages.examplesFail, failing, checked.size());
  }

  private Image examplesImage(Row row) {
    List<Checked> checked = checked(row);
    if (checked.isEmpty()) {
      return null;
    }
    return icons.get(checked.stream().allMatch(Checked::holds) ? "holds" : "fails");
  }

  void refresh() {
    List<Rule> rules = document.set().map(LanguageRule::rules).orElse(List.of());
    List<Row> rows =
        IntStream.range(0, rules.size()).mapToObj(at -> new Row(at, rules.get(at))).toList();
    show(rows, document.place().rule());
  }

  /** Shows which examples hold. */
  void show(ExampleReport checked) {
    report = checked;
    viewer().refresh(true);
  }

  @Override
  void selected(int index) {
    if (index >= 0) {
      document.select(document.place().withRule(index));
    }
  }

  @Override
  boolean isPossible(ListCommand command) {
    return switch (command) {
      case ADD, ADD_BREAK -> document.set().isPresent();
      case MOVE_UP, MOVE_DOWN -> target(command) >= 0;
      default -> document.rule().isPresent();
    };
  }

  @Override
  void execute(ListCommand command) {
    int at = document.place().rule();
    List<Rule> rules = new ArrayList<>(document.set().orElseThrow().rules());
    RuleFile file = document.file();
    switch (command) {
      case ADD -> add(rules, file.newRule(false), Messages.undoAddException);
      case ADD_BREAK -> add(rules, file.newRule(true), Messages.undoAddBreak);
      case EDIT -> goToFields.run();
      case DUPLICATE -> {
        rules.add(at + 1, rules.get(at));
        change(Messages.undoDuplicate, rules, at + 1);
      }
      case TOGGLE -> {
        boolean on = !rules.get(at).active();
        rules.set(at, rules.get(at).withActive(on));
        change(on ? Messages.undoTurnOn : Messages.undoTurnOff, rules, at);
      }
      case MOVE_UP, MOVE_DOWN -> {
        int to = target(command);
        rules.add(to, rules.remove(at));
        change(Messages.undoMove, rules, to);
      }
      case REMOVE -> {
        rules.remove(at);
        change(Messages.undoRemove, rules, Math.min(at, rules.size() - 1));
      }
    }
  }

  /** Before the selected rule, so that it comes first; then its fields are filled in. */
  private void add(List<Rule> rules, Rule made, String label) {
    int at = Math.max(0, document.place().rule());
    rules.add(at, made);
    change(label, rules, at);
    goToFields.run();
  }

  private void change(String label, List<Rule> rules, int selected) {
    document.change(
        label,
        document.file().withRules(document.place().set(), rules),
        document.place().withRule(selected));
  }
}
