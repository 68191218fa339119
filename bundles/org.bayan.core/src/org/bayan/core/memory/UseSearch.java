package org.bayan.core.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.index.memory.Concordance;
import org.bayan.index.memory.ConcordanceHit;
import org.bayan.index.memory.ConcordanceRequest;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.bitext.Bead;
import org.bayan.text.LanguageGuess;
import org.bayan.text.search.SearchException;

/** One search of words in a bitext and in memories. */
final class UseSearch {

  private record Found(ConcordanceHit hit, Optional<UsedMemory> memory, Optional<Bead> bead) {}

  private final SearchUsesRequest request;
  private final Progress progress;
  private final List<MemoryLanguages> directions;
  private final Map<MemoryLanguages, List<Found>> found = new LinkedHashMap<>();
  private final Set<String> beadIds = new HashSet<>();
  private final List<String> problems = new ArrayList<>();
  private int units;
  private int about;

  UseSearch(SearchUsesRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
    directions = directions(request);
    directions.forEach(one -> found.put(one, new ArrayList<>()));
  }

  /** The texts that are looked into; first those in the language that the query seems to be in. */
  private static List<MemoryLanguages> directions(SearchUsesRequest request) {
    String first = request.languages().get(0);
    String second = request.languages().get(1);
    return List.of(new MemoryLanguages(first, second), new MemoryLanguages(second, first)).stream()
        .filter(one -> request.language().map(one.source()::equals).orElse(true))
        .sorted(Comparator.comparing(one -> !LanguageGuess.fits(one.source(), request.query())))
        .toList();
  }

  FoundUses run() throws SearchException {
    int places = request.memories().size() + (request.beads().isPresent() ? 1 : 0);
    int done = 0;
    if (request.beads().isPresent()) {
      lookInto(request.beads().get());
      progress.worked(++done / (double) places);
    }
    for (UsedMemory memory : request.memories()) {
      requireGoingOn();
      progress.step(memory.name());
      lookInto(memory);
      progress.worked(++done / (double) places);
    }
    requireGoingOn();
    return new FoundUses(uses(), units, about, problems);
  }

  private void requireGoingOn() {
    if (progress.cancelled()) {
      throw new CancellationException("The search was cancelled.");
    }
  }

  private int rest() {
    return Math.max(0, request.most() - units);
  }

  private void lookInto(BeadTexts beads) throws SearchException {
    BeadSearch search = new BeadSearch(request, beads, this::requireGoingOn);
    for (MemoryLanguages languages : directions) {
      for (BeadSearch.Hit one : search.run(languages, rest())) {
        beadIds.add(one.hit().unit().unit().id().orElse(""));
        add(languages, new Found(one.hit(), Optional.empty(), Optional.of(one.bead())));
      }
    }
    about += search.about();
  }

  private void lookInto(UsedMemory used) throws SearchException {
    try (TranslationMemory memory = TranslationMemory.open(used.folder())) {
      Set<Long> seen = new HashSet<>();
      for (MemoryLanguages languages : directions) {
        lookInto(used, memory, languages, seen);
      }
    } catch (IOException e) {
      problems.add(MemoryFaults.reading(used.folder(), e).getMessage());
    }
  }

  private void lookInto(
      UsedMemory used, TranslationMemory memory, MemoryLanguages languages, Set<Long> seen)
      throws IOException, SearchException {
    int most = rest() + beadIds.size() + seen.size();
    Concordance concordance =
        memory.concordance(
            new ConcordanceRequest(
                request.query(),
                languages.source(),
                languages.target(),
                request.mode(),
                request.distance(),
                Math.max(1, most)));
    about += concordance.about();
    for (ConcordanceHit hit : concordance.hits()) {
      boolean known = hit.unit().unit().id().filter(beadIds::contains).isPresent();
      if (known || !seen.add(hit.unit().number())) {
        about--;
      } else if (rest() > 0) {
        add(languages, new Found(hit, Optional.of(used), Optional.empty()));
      }
    }
  }

  private void add(MemoryLanguages languages, Found one) {
    found.get(languages).add(one);
    units++;
  }

  private List<FoundUse> uses() {
    List<FoundUse> uses = new ArrayList<>();
    found.forEach(
        (languages, all) -> {
          Map<ConcordanceHit, Found> origins = new IdentityHashMap<>();
          all.forEach(one -> origins.put(one.hit(), one));
          for (ConcordanceLine line :
              new ConcordanceLines(languages).of(all.stream().map(Found::hit).toList())) {
            Found origin = origins.get(line.hit());
            uses.add(new FoundUse(line, origin.memory(), origin.bead()));
          }
        });
    uses.sort(
        Comparator.comparing((FoundUse use) -> use.line().group().isEmpty())
            .thenComparing(
                Comparator.comparingInt((FoundUse use) -> use.line().groupSize()).reversed())
            .thenComparing(use -> use.line().group()));
    return uses;
  }
}
