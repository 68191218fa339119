package org.bayan.ui.internal.views;

import java.util.function.Function;
import org.eclipse.swt.graphics.Image;

/**
 * The label of a column of a {@link RowTable}.
 *
 * @param <T> what stands in a row
 */
public class RowText<T> extends CutText {

  private final Function<T, String> text;
  private final Function<T, Image> image;

  /** A label without a picture. */
  public RowText(Function<T, String> text) {
    this(text, row -> null);
  }

  /**
   * A label with a picture.
   *
   * @param image the picture of a row, which is somebody else's; null for none
   */
  public RowText(Function<T, String> text, Function<T, Image> image) {
    this.text = text;
    this.image = image;
  }

  @SuppressWarnings("unchecked") // the table has no rows of another kind
  protected final T row(Object element) {
    return (T) element;
  }

  @Override
  public String getText(Object element) {
    return text.apply(row(element));
  }

  @Override
  public Image getImage(Object element) {
    return image.apply(row(element));
  }

  /** The text, which may be cut in its cell. */
  @Override
  public String getToolTipText(Object element) {
    return getText(element);
  }
}
