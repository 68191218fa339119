package org.bayan.ui.internal.terms;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.core.SegmentTerm;
import org.bayan.core.SegmentTerm.Equivalent;
import org.bayan.ui.internal.views.CutText;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

/** The terms of a bead, each with the terms of the other language below it. */
final class TermTree {

  private final Composite area;
  private final TreeViewer viewer;
  private final TermImages images;

  /**
   * Makes the widgets.
   *
   * @param chosen is told a term of the other language that Enter or a double click chose
   */
  TermTree(Composite parent, Consumer<String> chosen) {
    area = new Composite(parent, SWT.NONE);
    viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL);
    viewer.setContentProvider(new Content());
    viewer.getTree().setHeaderVisible(true);
    ColumnViewerToolTipSupport.enableFor(viewer);
    images = new TermImages(viewer.getTree());
    TreeColumnLayout layout = new TreeColumnLayout();
    area.setLayout(layout);
    for (TermColumn.Kind kind : TermColumn.Kind.values()) {
      TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
      column.getColumn().setText(kind.title());
      column.setLabelProvider(new TermColumn(kind, images));
      CutText.follow(column.getColumn(), viewer);
      layout.setColumnData(
          column.getColumn(), new ColumnWeightData(kind.share(), kind.narrowest()));
    }
    ScreenReader.name(viewer.getTree(), Messages.treeName);
    viewer.addOpenListener(
        e -> term(viewer.getStructuredSelection().getFirstElement()).ifPresent(chosen));
  }

  /** What is inserted for a row: the term itself, or the one to use for a concept. */
  private static Optional<String> term(Object row) {
    Optional<Equivalent> equivalent =
        row instanceof SegmentTerm concept
            ? concept.preferred()
            : Optional.ofNullable((Equivalent) row);
    return equivalent.map(one -> one.term().getTerm());
  }

  Composite area() {
    return area;
  }

  Tree tree() {
    return viewer.getTree();
  }

  void show(List<SegmentTerm> terms) {
    viewer.setInput(terms);
    viewer.expandAll();
  }

  void themeChanged() {
    images.forgetBadges();
    viewer.refresh();
  }

  private static final class Content implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
      return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object row) {
      return row instanceof SegmentTerm term ? term.equivalents().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object row) {
      return null;
    }

    @Override
    public boolean hasChildren(Object row) {
      return row instanceof SegmentTerm term && !term.equivalents().isEmpty();
    }
  }
}
