package org.bayan.ui.internal.details;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.views.Moments;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** Comments, a row each: whether it is resolved, what it says, by whom and when. */
final class CommentTable {

  private final Composite area;
  private final TableViewer viewer;
  private final Image open;
  private final Image resolved;

  CommentTable(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    LocalResourceManager images =
        new LocalResourceManager(JFaceResources.getResources(), viewer.getTable());
    open = image(images, "icons/comment-open.svg");
    resolved = image(images, "icons/comment-resolved.svg");
    ColumnViewerToolTipSupport.enableFor(viewer);
    viewer.getTable().setHeaderVisible(true);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    layout.setColumnData(column(Messages.commentColumn, new Words()), new ColumnWeightData(3, 90));
    layout.setColumnData(
        column(Messages.commentAuthorColumn, new Author()), new ColumnWeightData(2, 70));
    ScreenReader.name(viewer.getTable(), Messages.commentsName);
  }

  private static Image image(LocalResourceManager images, String path) {
    return images.create(
        ResourceLocator.imageDescriptorFromBundle(BayanUi.BUNDLE, path).orElseThrow());
  }

  private org.eclipse.swt.widgets.TableColumn column(String title, ColumnLabelProvider labels) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(title);
    column.setLabelProvider(labels);
    return column.getColumn();
  }

  Composite area() {
    return area;
  }

  Table table() {
    return viewer.getTable();
  }

  void show(List<Comment> comments) {
    viewer.setInput(comments);
  }

  Optional<Comment> chosen() {
    return Optional.ofNullable((Comment) viewer.getStructuredSelection().getFirstElement());
  }

  void choose(Comment comment) {
    viewer.setSelection(new StructuredSelection(comment), true);
  }

  void onChoice(Runnable listener) {
    viewer.addSelectionChangedListener(e -> listener.run());
  }

  private final class Words extends ColumnLabelProvider {

    @Override
    public String getText(Object element) {
      return ((Comment) element).getText().replace('\n', ' ');
    }

    @Override
    public Image getImage(Object element) {
      return ((Comment) element).isResolved() ? resolved : open;
    }

    @Override
    public String getToolTipText(Object element) {
      Comment comment = (Comment) element;
      return NLS.bind(
          Messages.commentToolTip,
          new Object[] {
            comment.isResolved() ? Messages.commentResolved : Messages.commentOpen,
            ((Segment) comment.eContainer()).getId(),
            comment.getText()
          });
    }
  }

  private static final class Author extends ColumnLabelProvider {

    @Override
    public String getText(Object element) {
      Instant created = ((Comment) element).getCreated();
      return text((Comment) element, created == null ? "" : Moments.day(created));
    }

    @Override
    public String getToolTipText(Object element) {
      Instant created = ((Comment) element).getCreated();
      return text((Comment) element, created == null ? "" : Moments.written(created));
    }

    private static String text(Comment comment, String when) {
      String author = comment.getAuthor() == null ? "" : comment.getAuthor();
      return author.isBlank() || when.isEmpty()
          ? author + when
          : NLS.bind(Messages.authorAndTime, author, when);
    }
  }
}
