package org.bayan.help.ui.internal.view;

import java.util.List;
import java.util.Optional;
import org.bayan.help.ui.internal.pages.Topic;
import org.bayan.help.ui.internal.search.FoundPage;
import org.bayan.help.ui.internal.search.Hit;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

/** The topics of the guide, or what a search has found in it. */
public final class TopicTree {

  private final TreeViewer viewer;
  private List<Topic> shown = List.of();
  private boolean following;

  /** Makes the tree; it is empty. */
  TopicTree(Composite parent, Listener listener) {
    viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
    viewer.setContentProvider(new Content());
    viewer.setLabelProvider(new Labels());
    viewer.setUseHashlookup(true);
    ScreenReader.name(viewer.getTree(), Messages.topics);
    viewer.addSelectionChangedListener(
        event -> {
          Object selected = event.getStructuredSelection().getFirstElement();
          if (selected != null && !following) {
            listener.selected(selected);
          }
        });
    viewer.addOpenListener(event -> listener.opened());
  }

  /** What a person does in the tree. */
  interface Listener {
    /** A {@link Topic}, a {@link FoundPage} or a {@link Hit} was selected. */
    void selected(Object element);

    /** The page of the selection is to be read. */
    void opened();
  }

  /** The widget. */
  public Tree control() {
    return viewer.getTree();
  }

  /** Shows topics, those of the first level open. */
  void showTopics(List<Topic> topics) {
    shown = topics;
    viewer.setInput(topics.toArray());
    viewer.expandToLevel(2);
  }

  /** Shows what was found, with the sentences. */
  void showFound(List<FoundPage> found) {
    shown = List.of();
    viewer.setInput(found.toArray());
    viewer.expandAll();
  }

  /** Selects a topic without anything else happening. */
  void follow(Optional<Topic> topic) {
    if (!shown.isEmpty()) {
      following = true;
      viewer.setSelection(
          topic.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
      following = false;
    }
  }

  private final class Content implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
      return (Object[]) input;
    }

    @Override
    public Object[] getChildren(Object parent) {
      return switch (parent) {
        case Topic topic -> topic.topics().toArray();
        case FoundPage page -> page.hits().toArray();
        default -> new Object[0];
      };
    }

    @Override
    public Object getParent(Object element) {
      if (!(element instanceof Topic)) {
        return null;
      }
      return shown.stream()
          .flatMap(topic -> topic.parentOf((Topic) element).stream())
          .findFirst()
          .orElse(null);
    }

    @Override
    public boolean hasChildren(Object element) {
      return getChildren(element).length > 0;
    }
  }

  private static final class Labels extends LabelProvider {

    @Override
    public String getText(Object element) {
      return switch (element) {
        case Topic topic -> topic.title();
        case FoundPage page -> page.topic().title();
        case Hit hit -> hit.sentence();
        default -> "";
      };
    }
  }
}
