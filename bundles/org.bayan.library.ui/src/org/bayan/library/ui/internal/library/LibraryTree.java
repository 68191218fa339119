package org.bayan.library.ui.internal.library;

import java.util.Optional;
import org.bayan.library.ui.LibraryUi;
import org.bayan.library.ui.internal.library.FoundTexts.FoundPassage;
import org.bayan.library.ui.internal.library.FoundTexts.FoundText;
import org.bayan.model.library.OfficialText;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

/** The documents of a library, with the paragraphs that were found below them. */
final class LibraryTree {

  private static final int LEAST_WIDTH = 60;

  private final Composite area;
  private final TreeViewer viewer;

  /**
   * An empty tree.
   *
   * @param chosen is run when what is selected is chosen by Enter or a double click
   */
  LibraryTree(Composite parent, Runnable chosen) {
    area = new Composite(parent, SWT.NONE);
    TreeColumnLayout layout = new TreeColumnLayout();
    area.setLayout(layout);
    viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
    viewer.getTree().setHeaderVisible(true);
    ScreenReader.name(viewer.getTree(), Messages.treeName);
    Image icon = icon();
    for (TextColumn column : TextColumn.values()) {
      TreeViewerColumn made = new TreeViewerColumn(viewer, SWT.LEFT);
      made.getColumn().setText(column.title());
      made.setLabelProvider(new Labels(column, icon));
      layout.setColumnData(
          made.getColumn(), new ColumnWeightData(column.weight(), LEAST_WIDTH, true));
    }
    viewer.setContentProvider(new Content());
    viewer.getTree().addListener(SWT.DefaultSelection, event -> chosen.run());
  }

  private Image icon() {
    LocalResourceManager images =
        new LocalResourceManager(JFaceResources.getResources(), viewer.getTree());
    return ResourceLocator.imageDescriptorFromBundle(LibraryUi.BUNDLE, "icons/official-text.svg")
        .map(images::create)
        .orElse(null);
  }

  Composite area() {
    return area;
  }

  Tree control() {
    return viewer.getTree();
  }

  /** Shows documents; what was selected stays so where it is among them. */
  void show(FoundTexts found) {
    Object selected = selected();
    Optional<String> before = text().map(OfficialText::id);
    viewer.setInput(found);
    if (found.passages() > 0) {
      viewer.expandAll();
    }
    Optional<FoundText> text =
        found.texts().stream()
            .filter(one -> before.isEmpty() || before.get().equals(one.text().id()))
            .findFirst()
            .or(() -> found.texts().stream().findFirst());
    text.ifPresent(
        one -> {
          boolean same = selected instanceof FoundPassage && one.passages().contains(selected);
          viewer.setSelection(new StructuredSelection(same ? selected : one), true);
        });
  }

  private Object selected() {
    return viewer.getStructuredSelection().getFirstElement();
  }

  /** The text that is selected, itself or by one of its paragraphs. */
  Optional<OfficialText> text() {
    return switch (selected()) {
      case FoundText found -> Optional.of(found.text());
      case FoundPassage passage -> Optional.of(passage.text());
      case null, default -> Optional.empty();
    };
  }

  /** The paragraph that is selected. */
  Optional<Integer> paragraph() {
    return selected() instanceof FoundPassage passage
        ? Optional.of(passage.index())
        : Optional.empty();
  }

  private static final class Labels extends ColumnLabelProvider {

    private final TextColumn column;
    private final Image icon;

    Labels(TextColumn column, Image icon) {
      this.column = column;
      this.icon = icon;
    }

    @Override
    public String getText(Object element) {
      return column.text(element);
    }

    @Override
    public Image getImage(Object element) {
      return column == TextColumn.TITLE && element instanceof FoundText ? icon : null;
    }
  }

  private static final class Content implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
      return ((FoundTexts) input).texts().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
      return parent instanceof FoundText found ? found.passages().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
      return null;
    }

    @Override
    public boolean hasChildren(Object element) {
      return getChildren(element).length > 0;
    }
  }
}
