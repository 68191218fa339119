package org.bayan.terms.ui.internal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bayan.terms.check.CheckRule;
import org.bayan.ui.ChoiceStyle;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Which rule is shown: all, or one of those that something breaks, with how often. */
final class RuleChoice {

  private final Composite area;
  private final Combo combo;
  private final Label count;
  private List<Optional<CheckRule>> rules = List.of(Optional.empty());

  /**
   * Makes the widgets.
   *
   * @param chosen is told the rule; empty for all
   */
  RuleChoice(Composite parent, Consumer<Optional<CheckRule>> chosen) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.rule);
    combo = new Combo(area, ChoiceStyle.READ_ONLY);
    GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(combo);
    count = new Label(area, SWT.NONE);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
    combo.addListener(
        SWT.Selection, e -> chosen.accept(rules.get(Math.max(0, combo.getSelectionIndex()))));
  }

  Composite area() {
    return area;
  }

  /**
   * Offers the rules that are broken; the one that was chosen stays chosen.
   *
   * @return what is chosen now
   */
  Optional<CheckRule> show(List<CheckedFinding> findings) {
    Optional<CheckRule> before = rules.get(Math.max(0, combo.getSelectionIndex()));
    Map<CheckRule, Long> counts =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.finding().rule(), TreeMap::new, Collectors.counting()));
    rules = new ArrayList<>(List.of(Optional.empty()));
    combo.removeAll();
    combo.add(NLS.bind(Messages.allRules, findings.size()));
    counts.forEach(
        (rule, number) -> {
          rules.add(Optional.of(rule));
          combo.add(NLS.bind(Messages.ruleCount, CheckLabels.rule(rule), number));
        });
    int place = Math.max(0, rules.indexOf(before));
    combo.select(place);
    count.setText(NLS.bind(Messages.findings, findings.size()));
    area.layout();
    return rules.get(place);
  }
}
