package org.bayan.rules.ui.internal.resegment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.RulesChoice;
import org.bayan.okapi.Profile;
import org.eclipse.osgi.util.NLS;

/**
 * Rules that are offered.
 *
 * @param label what they are called
 * @param rules the rules; when absent, those that each text was cut by
 */
record RulesOffer(String label, Optional<RulesChoice> rules) {

  /** A rule file of the user, where there is one, then what each text was cut by, then ours. */
  static List<RulesOffer> all(Optional<Path> file) {
    List<RulesOffer> offers = new ArrayList<>();
    file.ifPresent(
        path ->
            offers.add(
                new RulesOffer(
                    NLS.bind(Messages.rulesOfFile, path.getFileName()),
                    Optional.of(new RulesChoice(Profile.INSTITUTIONAL, Optional.of(path))))));
    offers.add(new RulesOffer(Messages.rulesAsBefore, Optional.empty()));
    for (Profile profile : Profile.values()) {
      String label =
          switch (profile) {
            case INSTITUTIONAL -> Messages.rulesInstitutional;
            case NEWS -> Messages.rulesNews;
            case LINE -> Messages.rulesLine;
          };
      offers.add(new RulesOffer(label, Optional.of(RulesChoice.of(profile))));
    }
    return offers;
  }
}
