package org.bayan.ui.internal.grid;

import org.bayan.model.bitext.BeadStatus;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * The colours of the grid. Surfaces and lines are mixed from the background and foreground that the
 * theme gives the control, so that a dark theme stays dark; the hues are theme colours of our own.
 */
public final class Palette {

  private static final String PREFIX = "org.bayan.ui.color.";

  /** What the confidence of a bead calls for. */
  public enum Confidence {
    HIGH,
    MIDDLE,
    LOW;

    private static final double HIGH_FROM = 0.9;

    /** Kept, as it is asked for once for each bead of a book. */
    private static volatile double middleFrom = BayanPreferences.lowConfidence();

    static {
      BayanPreferences.node()
          .addPreferenceChangeListener(change -> middleFrom = BayanPreferences.lowConfidence());
    }

    /**
     * The band of a confidence. Where low confidence begins is a preference.
     *
     * @param confidence a probability, 0..1
     * @return the band it lies in
     */
    public static Confidence of(double confidence) {
      return confidence < middleFrom ? LOW : confidence < HIGH_FROM ? MIDDLE : HIGH;
    }

    /** Below which confidence a bead lies in this band or a lower one, in per cent. */
    public int below() {
      double low = middleFrom;
      return (int)
          Math.round(
              100
                  * switch (this) {
                    case HIGH -> 1;
                    case MIDDLE -> Math.max(HIGH_FROM, low);
                    case LOW -> low;
                  });
    }
  }

  private final Control control;
  private final ColorRegistry theme;

  /**
   * Colours for a control.
   *
   * @param control whose background and foreground are mixed
   * @param theme has the hues
   */
  public Palette(Control control, ColorRegistry theme) {
    this.control = control;
    this.theme = theme;
  }

  /** The surface that texts stand on. */
  public Color surface() {
    return control.getBackground();
  }

  public Color text() {
    return control.getForeground();
  }

  public Color faintText() {
    return mixed(0.58);
  }

  public Color line() {
    return mixed(0.14);
  }

  Color faintLine() {
    return mixed(0.07);
  }

  Color header() {
    return mixed(0.05);
  }

  Color trough() {
    return mixed(0.10);
  }

  Color pill(Color behind) {
    return mix(behind, control.getForeground(), 0.09);
  }

  Color band(boolean odd) {
    return odd ? mixed(0.025) : control.getBackground();
  }

  Color selectedBand() {
    return mix(control.getBackground(), accent(), 0.13);
  }

  Color selectedCell() {
    return mix(control.getBackground(), accent(), 0.22);
  }

  public Color accent() {
    return theme.get(PREFIX + "accent");
  }

  /** Behind a text that was found. */
  Color found(Color behind, boolean current) {
    return mix(behind, theme.get(PREFIX + "found"), current ? 0.85 : 0.4);
  }

  /** The wavy line under a word that may be misspelled. */
  public Color misspelled() {
    return theme.get(PREFIX + "misspelled");
  }

  /** The line under a part of a text. */
  public Color of(Underlined.Look look) {
    return switch (look) {
      case TERM, NOTE -> accent();
      case ERROR -> misspelled();
      case WARNING -> theme.get(PREFIX + "review");
    };
  }

  /** Links that cross others. */
  Color crossing() {
    return theme.get(PREFIX + "crossing");
  }

  Color of(Confidence confidence) {
    return theme.get(
        PREFIX
            + switch (confidence) {
              case HIGH -> "high";
              case MIDDLE -> "middle";
              case LOW -> "low";
            });
  }

  Color of(BeadStatus status) {
    return switch (status) {
      case ACCEPTED -> theme.get(PREFIX + "accepted");
      case NEEDS_REVIEW -> theme.get(PREFIX + "review");
      case UNREVIEWED -> faintText();
    };
  }

  private Color mixed(double share) {
    return mix(control.getBackground(), control.getForeground(), share);
  }

  private static Color mix(Color under, Color over, double share) {
    RGB a = under.getRGB();
    RGB b = over.getRGB();
    return new Color(
        between(a.red, b.red, share),
        between(a.green, b.green, share),
        between(a.blue, b.blue, share));
  }

  private static int between(int a, int b, double share) {
    return (int) Math.round(a + (b - a) * share);
  }
}
