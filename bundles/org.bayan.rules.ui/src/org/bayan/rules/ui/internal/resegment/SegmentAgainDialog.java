package org.bayan.rules.ui.internal.resegment;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bayan.core.ResegmentRequest.Sides;
import org.bayan.rules.ui.internal.Latest;
import org.bayan.ui.ButtonState;
import org.bayan.ui.ChoiceStyle;
import org.bayan.ui.HelpContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks which bitexts are segmented again by which rules, and shows what that would do. */
public final class SegmentAgainDialog extends TitleAreaDialog {

  private final List<IFile> candidates;
  private final List<IFile> chosen;
  private final List<RulesOffer> offers;
  private Combo rules;
  private Combo sides;
  private BitextTable bitexts;
  private DroppedTable dropped;
  private Latest<Order, List<Result>> preview;
  private Order order;

  /**
   * The dialog.
   *
   * @param candidates the bitexts to choose from
   * @param chosen those that are chosen at first
   * @param ruleFile a rule file that is offered first
   */
  public SegmentAgainDialog(
      Shell parent, List<IFile> candidates, List<IFile> chosen, Optional<Path> ruleFile) {
    super(parent);
    this.candidates = List.copyOf(candidates);
    this.chosen = List.copyOf(chosen);
    offers = RulesOffer.all(ruleFile);
  }

  /** What is to be done; null until the dialog is closed with its default button. */
  public Order order() {
    return order;
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Point getInitialSize() {
    return new Point(Math.max(900, super.getInitialSize().x), 680);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    HelpContext.SEGMENT_AGAIN.on(area);
    Composite page = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(4).margins(10, 10).spacing(8, 6).applyTo(page);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
    rules = combo(page, Messages.rulesField, offers.stream().map(RulesOffer::label).toList());
    sides =
        combo(
            page,
            Messages.sidesField,
            List.of(Messages.sidesBoth, Messages.sidesSource, Messages.sidesTarget));
    label(page, Messages.bitextsField);
    bitexts = new BitextTable(page, candidates, chosen, this::ask);
    fill(bitexts.area(), 150);
    label(page, Messages.droppedField);
    dropped = new DroppedTable(page);
    fill(dropped.area(), 150);
    setTitle(Messages.title);
    preview = new Latest<>(Messages.previewing, area, SegmentAgainDialog::preview, this::show);
    return area;
  }

  private Combo combo(Composite page, String label, List<String> items) {
    new Label(page, SWT.NONE).setText(label);
    Combo combo = new Combo(page, ChoiceStyle.READ_ONLY);
    combo.setItems(items.toArray(String[]::new));
    combo.select(0);
    combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ask()));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    return combo;
  }

  private static void label(Composite page, String text) {
    Label label = new Label(page, SWT.NONE);
    label.setText(text);
    GridDataFactory.fillDefaults().span(4, 1).applyTo(label);
  }

  private static void fill(Control control, int height) {
    GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(700, height).applyTo(control);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.segmentAgain, true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    ask();
  }

  private Order entered() {
    Sides chosenSides =
        List.of(Sides.BOTH, Sides.SOURCE, Sides.TARGET).get(sides.getSelectionIndex());
    return new Order(bitexts.chosen(), offers.get(rules.getSelectionIndex()).rules(), chosenSides);
  }

  private void ask() {
    ButtonState.set(getButton(OK), false);
    bitexts.clear();
    dropped.show(List.of(), "");
    if (entered().bitexts().isEmpty()) {
      preview.cancel();
      setMessage(candidates.isEmpty() ? Messages.noBitexts : Messages.chooseBitexts);
    } else {
      setMessage(Messages.previewing);
      preview.request(entered());
    }
  }

  private static List<Result> preview(Order order, IProgressMonitor monitor) {
    try {
      return new Resegmenting(true).run(order, monitor);
    } catch (OperationCanceledException e) {
      // Another order is there, whose results are shown.
      return List.of();
    }
  }

  private void show(List<Result> results) {
    bitexts.show(results);
    dropped.show(results, Messages.nothingDropped);
    long failed = results.stream().filter(result -> result.outcome().isEmpty()).count();
    long changed = results.stream().filter(Result::changes).count();
    int gone = results.stream().mapToInt(result -> result.dropped().size()).sum();
    if (failed > 0) {
      Result first = results.stream().filter(r -> r.outcome().isEmpty()).findFirst().orElseThrow();
      setMessage(first.failure(), IMessageProvider.ERROR);
    } else if (changed == 0) {
      setMessage(Messages.nothingChanges, IMessageProvider.INFORMATION);
    } else if (gone > 0) {
      setMessage(NLS.bind(Messages.drops, gone), IMessageProvider.WARNING);
    } else {
      setMessage(Messages.dropsNothing, IMessageProvider.INFORMATION);
    }
    ButtonState.set(getButton(OK), failed < results.size() && changed > 0);
  }

  @Override
  protected void okPressed() {
    Order entered = entered();
    List<IFile> able = Arrays.stream(bitexts.able()).filter(entered.bitexts()::contains).toList();
    order = new Order(able, entered.rules(), entered.sides());
    super.okPressed();
  }

  @Override
  public boolean close() {
    if (preview != null) {
      preview.cancel();
    }
    return super.close();
  }
}
