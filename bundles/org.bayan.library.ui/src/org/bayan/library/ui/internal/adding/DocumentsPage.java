package org.bayan.library.ui.internal.adding;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.library.ui.internal.places.LibraryFolders;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks which documents are taken into a library: files and addresses, one a line. */
final class DocumentsPage extends WizardPage {

  private static final int WIDTH = 460;
  private static final int LINES = 6;

  private Text documents;
  private Button replace;

  /** A page that names the library. */
  DocumentsPage(Path library) {
    super("documents");
    setTitle(NLS.bind(Messages.documents_title, LibraryFolders.name(library)));
    setDescription(Messages.documents_description);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
    Label label = new Label(area, SWT.NONE);
    label.setText(Messages.documents_label);
    GridDataFactory.swtDefaults().span(2, 1).applyTo(label);
    documents = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
    documents.setToolTipText(Messages.documents_toolTip);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(WIDTH, LINES * documents.getLineHeight())
        .applyTo(documents);
    documents.addModifyListener(event -> check());
    documents.addListener(
        SWT.Traverse,
        event -> {
          if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
          }
        });
    Button browse = new Button(area, SWT.PUSH);
    browse.setText(Messages.documents_browse);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(browse);
    browse.addListener(SWT.Selection, event -> ask());
    replace = new Button(area, SWT.CHECK);
    replace.setText(Messages.documents_replace);
    GridDataFactory.swtDefaults().span(2, 1).applyTo(replace);
    takeDrops(area);
    setControl(area);
  }

  private void takeDrops(Composite area) {
    DropTarget target = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT);
    target.setTransfer(FileTransfer.getInstance());
    target.addDropListener(
        new DropTargetAdapter() {
          @Override
          public void dragEnter(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
          }

          @Override
          public void drop(DropTargetEvent event) {
            if (event.data instanceof String[] files) {
              add(List.of(files));
            }
          }
        });
  }

  private void ask() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText(Messages.add_title);
    if (dialog.open() != null) {
      Path folder = Path.of(dialog.getFilterPath());
      add(
          List.of(dialog.getFileNames()).stream()
              .map(name -> folder.resolve(name).toString())
              .toList());
    }
  }

  private void add(List<String> more) {
    StringBuilder lines = new StringBuilder(documents.getText().strip());
    for (String one : more) {
      lines.append(lines.isEmpty() ? "" : documents.getLineDelimiter()).append(one);
    }
    documents.setText(lines.toString());
  }

  private void check() {
    Optional<String> fault =
        documents().stream()
            .filter(one -> !isAddress(one) && !isFile(one))
            .findFirst()
            .map(one -> NLS.bind(Messages.documents_noFile, one));
    setErrorMessage(fault.orElse(null));
    setPageComplete(fault.isEmpty() && !documents().isEmpty());
  }

  private static boolean isAddress(String document) {
    return document.startsWith("http://") || document.startsWith("https://");
  }

  private static boolean isFile(String document) {
    try {
      Path file = Path.of(document);
      return file.isAbsolute() && Files.isRegularFile(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The paths and addresses, each once. */
  List<String> documents() {
    return documents
        .getText()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  /** Whether texts that are in the library already give way. */
  boolean replaces() {
    return replace.getSelection();
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      documents.setFocus();
    }
  }
}
