package org.bayan.quality.internal.profile;

import java.util.Locale;
import org.bayan.quality.HouseStyle;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityCheck;

/** Writes a profile with all that it holds. */
public final class ProfileWriter {
  private ProfileWriter() {}

  /** Writes a profile; see {@link Profile#write}. */
  public static String write(Profile profile) {
    StringBuilder out = new StringBuilder("# error, warning, info or off\n");
    for (QualityCheck check : QualityCheck.values()) {
      out.append("\n# ").append(check.explanation()).append('\n');
      line(out, "check." + check.id(), profile.severity(check).map(Enum::name).orElse("off"));
    }
    HouseStyle style = profile.style();
    out.append("\n# How the house writes\n");
    out.append("style.body = ").append(style.body()).append('\n');
    line(out, "style.arabic-quotation", style.arabicQuotation().name());
    line(out, "style.other-quotation", style.otherQuotation().name());
    line(out, "style.hijri-tolerance", "" + style.hijriTolerance());
    line(out, "style.shortest", "" + style.shortest());
    line(out, "style.longest", "" + style.longest());
    return out.toString();
  }

  private static void line(StringBuilder out, String name, String value) {
    out.append(name).append(" = ").append(value.toLowerCase(Locale.ROOT)).append('\n');
  }
}
