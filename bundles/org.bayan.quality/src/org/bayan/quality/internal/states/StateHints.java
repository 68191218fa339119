package org.bayan.quality.internal.states;

import java.util.Locale;
import java.util.Set;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.MeasureMention;
import org.bayan.text.StateFinder;
import org.bayan.text.Token;

/** What may stand for a state without naming it: an acronym, or its currency. */
final class StateHints {
  /** Acronyms that everybody knows to belong to no state. */
  private static final Set<String> WORLDWIDE =
      Set.of(
          "UNDP", "UNICEF", "UNESCO", "UNHCR", "UNFPA", "UNEP", "UNODC", "UNIDO", "UNCTAD", "WHO",
          "FAO", "WFP", "ILO", "IMF", "IAEA", "OCHA", "ITU", "WTO", "NATO", "UNOPS", "NGO", "NGOS",
          "HIV", "AIDS", "ODA", "GDP", "EU", "AU", "UN", "ICT");

  private static final int SHORTEST = 3;

  private StateHints() {}

  /** Whether a side that does not name a state may mean it all the same. */
  static boolean has(String code, SideAnalysis other) {
    boolean dollar =
        code.equals("US")
            && other.measures().stream()
                .anyMatch(one -> one.kind() == MeasureMention.Kind.CURRENCY);
    return dollar || other.tokens().stream().anyMatch(token -> mayContain(token, code));
  }

  /** UNFICYP is of Cyprus, UNAMI of Iraq, FARDC of the Congo: a letter of it is the state's. */
  private static boolean mayContain(Token token, String code) {
    String text = token.text();
    boolean acronym =
        text.length() >= SHORTEST
            && Character.isUpperCase(text.charAt(0))
            && text.chars().filter(Character::isUpperCase).count() * 2 > text.length();
    if (!acronym || WORLDWIDE.contains(text.toUpperCase(Locale.ROOT))) {
      return false;
    }
    String name = StateFinder.officialName(code, "en").orElse(code);
    String letters = text.startsWith("UN") ? text.substring(2) : text;
    return name.chars()
        .filter(Character::isUpperCase)
        .anyMatch(letter -> letters.indexOf(letter) >= 0);
  }
}
