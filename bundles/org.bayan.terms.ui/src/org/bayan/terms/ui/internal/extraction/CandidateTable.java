package org.bayan.terms.ui.internal.extraction;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.bayan.terms.ui.internal.extraction.Candidate.Decision;
import org.bayan.text.Direction;
import org.bayan.ui.internal.views.CutText;
import org.bayan.ui.internal.views.ScreenReader;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** The candidates, which a person accepts or rejects by keys, and whose terms are written over. */
final class CandidateTable {

  private static final int ARABIC = 1;
  private static final int ENGLISH = 2;

  private final Composite area;
  private final TableViewer viewer;
  private final Runnable decided;
  private List<Candidate> candidates = List.of();

  /**
   * Makes the widgets.
   *
   * @param decided is told of each decision
   */
  CandidateTable(Composite parent, Runnable decided) {
    this.decided = decided;
    area = new Composite(parent, SWT.NONE);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.getTable().setHeaderVisible(true);
    ScreenReader.name(viewer.getTable(), Messages.tableName);
    column(layout, Messages.columnDecision, 4, SWT.LEFT, CandidateTable::decision);
    column(layout, Messages.columnArabic, 9, side(Direction.RIGHT_TO_LEFT), Candidate::arabic)
        .setEditingSupport(new Writing(true));
    column(layout, Messages.columnEnglish, 9, side(Direction.LEFT_TO_RIGHT), Candidate::english)
        .setEditingSupport(new Writing(false));
    column(layout, Messages.columnScore, 3, SWT.RIGHT, CandidateTable::score);
    column(
        layout,
        Messages.columnTogether,
        3,
        SWT.RIGHT,
        one -> NumberFormat.getIntegerInstance().format(one.found().together()));
    TableViewerEditor.create(viewer, new OnRequest(), ColumnViewerEditor.DEFAULT);
    viewer.getTable().addListener(SWT.KeyDown, this::keyDown);
    addMenu();
  }

  private TableViewerColumn column(
      TableColumnLayout layout,
      String title,
      int weight,
      int style,
      Function<Candidate, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, style);
    column.getColumn().setText(title);
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
    column.setLabelProvider(
        new CutText() {
          @Override
          public String getText(Object element) {
            return text.apply((Candidate) element);
          }
        });
    CutText.follow(column.getColumn(), viewer);
    return column;
  }

  /** The side at which texts of a direction begin. */
  private static int side(Direction direction) {
    return TextFonts.alignment(direction);
  }

  private static String decision(Candidate candidate) {
    return switch (candidate.decision()) {
      case OPEN -> "";
      case ACCEPTED -> Messages.accepted;
      case REJECTED -> Messages.rejected;
    };
  }

  private static String score(Candidate candidate) {
    NumberFormat format = NumberFormat.getInstance(Locale.getDefault(Locale.Category.FORMAT));
    format.setMaximumFractionDigits(1);
    format.setMinimumFractionDigits(1);
    return format.format(candidate.found().score());
  }

  private void addMenu() {
    MenuManager menu = new MenuManager();
    menu.add(action(Messages.accept, Decision.ACCEPTED));
    menu.add(action(Messages.reject, Decision.REJECTED));
    menu.add(action(Messages.undecide, Decision.OPEN));
    menu.add(new Separator());
    menu.add(writing(Messages.writeArabic, ARABIC));
    menu.add(writing(Messages.writeEnglish, ENGLISH));
    viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
  }

  private Action action(String text, Decision decision) {
    return new Action(text) {
      @Override
      public void run() {
        decide(decision);
      }
    };
  }

  private Action writing(String text, int column) {
    return new Action(text) {
      @Override
      public void run() {
        selected().ifPresent(one -> viewer.editElement(one, column));
      }
    };
  }

  private void keyDown(Event event) {
    if (event.stateMask != 0) {
      return;
    }
    Optional<Decision> decision =
        switch (event.keyCode) {
          case 'a', SWT.SPACE -> Optional.of(Decision.ACCEPTED);
          case 'r', SWT.DEL -> Optional.of(Decision.REJECTED);
          case 'c', SWT.BS -> Optional.of(Decision.OPEN);
          default -> Optional.empty();
        };
    if (decision.isPresent()) {
      event.doit = false;
      decide(decision.get());
    } else if (event.keyCode == SWT.F2) {
      selected().ifPresent(one -> viewer.editElement(one, ARABIC));
    } else if (event.keyCode == SWT.F3) {
      selected().ifPresent(one -> viewer.editElement(one, ENGLISH));
    }
  }

  /** Decides about the selected candidates, and goes on to the next. */
  void decide(Decision decision) {
    List<?> chosen = viewer.getStructuredSelection().toList();
    chosen.forEach(one -> ((Candidate) one).decide(decision));
    viewer.update(chosen.toArray(), null);
    int next = viewer.getTable().getSelectionIndex() + 1;
    if (chosen.size() == 1 && next < candidates.size()) {
      viewer.setSelection(new StructuredSelection(candidates.get(next)), true);
    }
    decided.run();
  }

  Composite area() {
    return area;
  }

  Table table() {
    return viewer.getTable();
  }

  TableViewer viewer() {
    return viewer;
  }

  Optional<Candidate> selected() {
    return Optional.ofNullable((Candidate) viewer.getStructuredSelection().getFirstElement());
  }

  void show(List<Candidate> all) {
    candidates = all;
    viewer.setInput(all);
    if (!all.isEmpty()) {
      viewer.setSelection(new StructuredSelection(all.getFirst()), true);
    }
  }

  /** A double click or F2 writes a term; a click or a letter does not. */
  private final class OnRequest extends ColumnViewerEditorActivationStrategy {

    OnRequest() {
      super(viewer);
    }

    @Override
    protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
      return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
          || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
          || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
    }
  }

  private final class Writing extends EditingSupport {

    private final boolean arabic;
    private final TextCellEditor editor;

    Writing(boolean arabic) {
      super(CandidateTable.this.viewer);
      this.arabic = arabic;
      int orientation = arabic ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
      editor = new TextCellEditor(CandidateTable.this.viewer.getTable(), orientation);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
      return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
      return true;
    }

    @Override
    protected Object getValue(Object element) {
      Candidate candidate = (Candidate) element;
      return arabic ? candidate.arabic() : candidate.english();
    }

    @Override
    protected void setValue(Object element, Object value) {
      ((Candidate) element).write(arabic, String.valueOf(value));
      CandidateTable.this.viewer.update(element, null);
    }
  }
}
