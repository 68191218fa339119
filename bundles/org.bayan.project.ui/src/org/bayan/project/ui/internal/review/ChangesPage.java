package org.bayan.project.ui.internal.review;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.review.ReviewChange;
import org.bayan.core.review.ReviewChange.Kind;
import org.bayan.text.Direction;
import org.bayan.text.LanguageGuess;
import org.bayan.ui.ChoiceStyle;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Shows what has changed, and asks what of it is taken over. */
final class ChangesPage extends WizardPage {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 260;
  private static final int LINES = 3;

  private final Set<ReviewChange> taken = new HashSet<>();
  private Comparison comparison;
  private Combo kind;
  private ChangesTable table;
  private Text before;
  private Text after;

  ChangesPage() {
    super("changes");
    setTitle(Messages.ChangesPage_title);
    setDescription(Messages.ChangesPage_description);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.ChangesPage_show);
    kind = new Combo(area, SWT.DROP_DOWN | ChoiceStyle.READ_ONLY);
    kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> filter()));
    table = new ChangesTable(area, taken, this::selected, this::count);
    GridDataFactory.fillDefaults()
        .span(2, 1)
        .grab(true, true)
        .hint(WIDTH, HEIGHT)
        .applyTo(table.control());
    before = text(area, Messages.ChangesPage_before);
    after = text(area, Messages.ChangesPage_after);
    setControl(area);
  }

  private static Text text(Composite area, String name) {
    Label label = new Label(area, SWT.NONE);
    label.setText(name);
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    Text text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(WIDTH / 2, text.getLineHeight() * LINES)
        .applyTo(text);
    return text;
  }

  /** Shows a comparison: all is taken over that is neither a conflict nor refused. */
  void show(Comparison found, Path file) {
    comparison = found;
    taken.clear();
    found.changes().stream().filter(one -> one.kind() == Kind.CHANGED).forEach(taken::add);
    kind.removeAll();
    kind.add(NLS.bind(Messages.ChangesPage_all, found.changes().size()));
    for (Kind one : Kind.values()) {
      kind.add(NLS.bind(Messages.ChangesPage_kind, ChangeLabels.kind(one), found.count(one)));
    }
    kind.select(0);
    kind.getParent().layout(true, true);
    setDescription(
        NLS.bind(Messages.ChangesPage_compared, file.getFileName(), found.editor().getPartName()));
    filter();
    count();
  }

  private void filter() {
    int index = kind.getSelectionIndex();
    List<ReviewChange> shown =
        comparison.changes().stream()
            .filter(one -> index < 1 || one.kind() == Kind.values()[index - 1])
            .toList();
    table.show(shown);
  }

  private void selected(Optional<ReviewChange> change) {
    show(before, change.map(one -> ChangeLabels.value(one, one.before())).orElse(""));
    show(after, change.map(one -> ChangeLabels.value(one, one.after())).orElse(""));
  }

  private static void show(Text text, String shown) {
    boolean arabic = LanguageGuess.of(shown).filter("ar"::equals).isPresent();
    Direction direction = arabic ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    text.setOrientation(TextFonts.orientation(direction));
    text.setFont(TextFonts.of(direction));
    text.setText(shown);
  }

  private void count() {
    long possible = comparison.changes().size() - comparison.count(Kind.REFUSED);
    setPageComplete(!taken.isEmpty());
    setMessage(
        comparison.changes().isEmpty()
            ? NLS.bind(Messages.ChangesPage_nothing, comparison.same())
            : NLS.bind(
                Messages.ChangesPage_taken,
                new Object[] {taken.size(), possible, comparison.count(Kind.CONFLICT)}));
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      table.control().setFocus();
    }
  }

  Comparison comparison() {
    return comparison;
  }

  /** The changes that are to be taken over. */
  Set<ReviewChange> taken() {
    return Set.copyOf(taken);
  }
}
