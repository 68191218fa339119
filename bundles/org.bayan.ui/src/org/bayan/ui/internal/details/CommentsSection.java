package org.bayan.ui.internal.details;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bayan.core.edit.AddComment;
import org.bayan.core.edit.ChangeComment;
import org.bayan.core.edit.Edit;
import org.bayan.core.edit.RemoveComment;
import org.bayan.core.edit.ResolveComment;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.ButtonState;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.editor.Typing;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/**
 * The comments on the segments of a bead. Keys do what the buttons do: Insert adds, Enter edits,
 * Space resolves or reopens, Delete removes.
 */
final class CommentsSection {

  private static final int LINES = 4;

  private final Composite area;
  private final CommentTable comments;
  private final Button edit;
  private final Button resolve;
  private final Button remove;
  private SelectedBead bead;

  CommentsSection(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
    comments = new CommentTable(area);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(SWT.DEFAULT, comments.table().getItemHeight() * (LINES + 1))
        .applyTo(comments.area());
    Composite buttons = new Composite(area, SWT.NONE);
    RowLayout row = new RowLayout();
    row.marginLeft = row.marginRight = row.marginTop = row.marginBottom = 0;
    buttons.setLayout(row);
    button(buttons, Messages.commentAdd, this::add);
    edit = button(buttons, Messages.commentEdit, this::edit);
    resolve = button(buttons, Messages.commentResolve, this::resolve);
    remove = button(buttons, Messages.commentRemove, this::remove);
    comments.onChoice(this::enable);
    comments.table().addListener(SWT.KeyDown, this::keyDown);
    comments.table().addListener(SWT.MouseDoubleClick, e -> edit());
    enable();
  }

  private static Button button(Composite parent, String text, Runnable action) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(text);
    button.addListener(SWT.Selection, e -> action.run());
    return button;
  }

  Composite area() {
    return area;
  }

  Table table() {
    return comments.table();
  }

  void show(SelectedBead shown) {
    bead = shown;
    Optional<Comment> before = comments.chosen();
    List<Comment> all = segments().flatMap(one -> one.getComments().stream()).toList();
    comments.show(all);
    before.filter(all::contains).ifPresent(comments::choose);
    enable();
  }

  private Stream<Segment> segments() {
    return Stream.concat(bead.bead().getSource().stream(), bead.bead().getTarget().stream());
  }

  private void enable() {
    Optional<Comment> chosen = comments.chosen();
    ButtonState.set(edit, chosen.isPresent());
    ButtonState.set(resolve, chosen.isPresent());
    ButtonState.set(remove, chosen.isPresent());
    boolean resolved = chosen.isPresent() && chosen.get().isResolved();
    resolve.setText(resolved ? Messages.commentReopen : Messages.commentResolve);
    area.layout(true, true);
  }

  private void keyDown(Event e) {
    switch (e.keyCode) {
      case SWT.INSERT -> add();
      case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> edit();
      case ' ' -> resolve();
      case SWT.DEL -> remove();
      default -> {
        return;
      }
    }
    e.doit = false;
  }

  /** On the segment where the cursor is, else on the first of the bead. */
  private void add() {
    Optional<Segment> segment =
        bead.editor()
            .grid()
            .selection()
            .cursor()
            .flatMap(GridCell::segment)
            .filter(one -> segments().anyMatch(one::equals))
            .or(() -> segments().findFirst());
    segment.ifPresent(
        one ->
            write(
                Messages.commentAddTitle,
                "",
                NLS.bind(Messages.commentAdded, one.getId()),
                text -> new AddComment(one, text)));
  }

  private void edit() {
    comments
        .chosen()
        .ifPresent(
            comment ->
                write(
                    Messages.commentEditTitle,
                    comment.getText(),
                    Messages.commentChanged,
                    text -> new ChangeComment(comment, text)));
  }

  private void resolve() {
    comments
        .chosen()
        .ifPresent(
            comment ->
                bead.editor()
                    .run(
                        comment.isResolved()
                            ? Messages.commentWasReopened
                            : Messages.commentWasResolved,
                        new ResolveComment(comment, !comment.isResolved())));
  }

  private void remove() {
    comments
        .chosen()
        .ifPresent(
            comment -> bead.editor().run(Messages.commentRemoved, new RemoveComment(comment)));
  }

  /** Asks for a text and makes it a change; nothing is asked that could not be kept. */
  private void write(String title, String before, String label, Function<String, Edit> edit) {
    BitextEditor editor = bead.editor();
    if (editor.isLocked()) {
      editor.sayLocked();
      return;
    }
    CommentDialog dialog = new CommentDialog(area.getShell(), title, before);
    WrittenComment written = new WrittenComment(dialog, edit);
    dialog.create();
    dialog.onChange(editor::typingChanged);
    editor.addTyping(written);
    int answer = dialog.open();
    editor.removeTyping(written);
    if (answer == Window.OK) {
      editor.run(label, edit.apply(dialog.getValue()));
    } else {
      editor.typingChanged();
    }
  }

  /** A comment that is being written in a dialog; the person says themselves when it is done. */
  private record WrittenComment(CommentDialog dialog, Function<String, Edit> edit)
      implements Typing {

    @Override
    public Optional<Edit> typed() {
      return dialog.changed().map(edit);
    }

    @Override
    public boolean finish() {
      return true;
    }
  }
}
