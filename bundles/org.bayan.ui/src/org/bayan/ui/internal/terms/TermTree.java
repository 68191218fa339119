package org.bayan.ui.internal.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.SegmentTerm;
import org.bayan.core.SegmentTerm.Equivalent;
import org.bayan.ui.internal.views.CutText;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
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
  private List<SegmentTerm> terms = List.of();
  private boolean rankedByMatch;

  /**
   * Makes the widgets.
   *
   * @param open is told that Enter or a double click chose the selected row
   */
  TermTree(Composite parent, Runnable open) {
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
    viewer.addOpenListener(e -> open.run());
  }

  /** What is inserted for the selected row: the term itself, or the one to use for a concept. */
  Optional<String> insertion() {
    Object row = selected();
    Optional<Equivalent> equivalent =
        row instanceof SegmentTerm concept
            ? concept.preferred()
            : Optional.ofNullable((Equivalent) row);
    return equivalent.map(one -> one.term().getTerm());
  }

  /** Whether a concept is selected rather than one of its equivalents. */
  boolean isConceptSelected() {
    return selected() instanceof SegmentTerm;
  }

  TreeViewer viewer() {
    return viewer;
  }

  Composite area() {
    return area;
  }

  Tree tree() {
    return viewer.getTree();
  }

  /** Shows terms; a row that was selected and is there still is selected again. */
  void show(List<SegmentTerm> found) {
    Optional<Object> key = Optional.ofNullable(selected()).map(TermTree::key);
    terms = found;
    viewer.getTree().setRedraw(false);
    try {
      viewer.setInput(ranked());
      viewer.expandAll();
      key.flatMap(this::row)
          .ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
    } finally {
      viewer.getTree().setRedraw(true);
    }
  }

  private Object selected() {
    return viewer.getStructuredSelection().getFirstElement();
  }

  /** What stays the same of a row when the terms are found anew. */
  private static Object key(Object row) {
    return row instanceof SegmentTerm term ? term.concept() : ((Equivalent) row).term();
  }

  private Optional<Object> row(Object key) {
    return terms.stream()
        .flatMap(term -> Stream.concat(Stream.of(term), term.equivalents().stream()))
        .map(Object.class::cast)
        .filter(row -> key(row) == key)
        .findFirst();
  }

  /** Puts the surest matches first, or follows the text. */
  void rank(boolean byMatch) {
    rankedByMatch = byMatch;
    show(terms);
  }

  private List<SegmentTerm> ranked() {
    return rankedByMatch
        ? terms.stream().sorted(Comparator.comparing(term -> term.hit().kind())).toList()
        : terms;
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
