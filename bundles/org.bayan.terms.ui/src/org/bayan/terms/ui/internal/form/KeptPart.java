package org.bayan.terms.ui.internal.form;

import java.util.List;
import java.util.stream.Stream;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Described;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** What other tools have written into the entry and Bayan keeps: folded away, and only read. */
final class KeptPart {

  private static final String OPEN = "▾ ";
  private static final String CLOSED = "▸ ";
  private static final String CLOSED_FROM_RIGHT = "◂ ";

  private final FormContext form;
  private final Composite area;
  private final FlatButton title;
  private final StyledText text;
  private boolean open;
  private int count;

  KeptPart(Composite parent, FormContext form) {
    this.form = form;
    area = new Composite(parent, SWT.NONE);
    area.setLayout(Column.spaced(4));
    form.look().dress(area);
    title = new FlatButton(area, form.look(), this::toggle);
    text = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.LEFT_TO_RIGHT);
    text.setMargins(8, 4, 8, 4);
    text.addTraverseListener(
        e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    ScreenReader.name(text, Messages.keptName);
    text.setVisible(false);
    form.look()
        .dress(
            text,
            () -> {
              text.setBackground(form.look().field());
              text.setForeground(form.look().text());
            });
  }

  Composite control() {
    return area;
  }

  void show(ConceptEntry concept) {
    List<String> kept =
        Stream.concat(
                Stream.of(concept),
                concept.getLanguages().stream()
                    .flatMap(
                        section -> Stream.concat(Stream.of(section), section.getTerms().stream())))
            .map(Described.class::cast)
            .flatMap(part -> part.getForeign().stream())
            .toList();
    count = kept.size();
    area.setVisible(!kept.isEmpty());
    String all = String.join("\n", kept);
    if (!text.getText().equals(all)) {
      text.setText(all);
    }
    name();
  }

  private void name() {
    title.show((open ? OPEN : closed()) + NLS.bind(Messages.kept, count), "", false);
  }

  private String closed() {
    return area.getOrientation() == SWT.RIGHT_TO_LEFT ? CLOSED_FROM_RIGHT : CLOSED;
  }

  private void toggle() {
    open = !open;
    text.setVisible(open);
    name();
    form.relayout();
  }
}
