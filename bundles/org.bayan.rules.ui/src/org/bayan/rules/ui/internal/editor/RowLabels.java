package org.bayan.rules.ui.internal.editor;

import java.util.function.Function;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

/** The cells of one column of a list, each with its text as a tool tip. */
final class RowLabels extends ColumnLabelProvider {

  private final Function<Object, String> text;
  private Function<Object, Image> image = row -> null;
  private Function<Object, Color> colour = row -> null;

  RowLabels(Function<Object, String> text) {
    this.text = text;
  }

  RowLabels withImage(Function<Object, Image> pictures) {
    image = pictures;
    return this;
  }

  RowLabels withColour(Function<Object, Color> colours) {
    colour = colours;
    return this;
  }

  @Override
  public String getText(Object element) {
    return text.apply(element);
  }

  @Override
  public Image getImage(Object element) {
    return image.apply(element);
  }

  @Override
  public Color getForeground(Object element) {
    return colour.apply(element);
  }

  @Override
  public String getToolTipText(Object element) {
    String tip = getText(element);
    return tip.isEmpty() ? null : tip;
  }
}
