package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.bayan.help.ui.internal.pages.Guide;
import org.bayan.help.ui.internal.pages.PageException;
import org.bayan.help.ui.internal.pages.PageLine;
import org.bayan.help.ui.internal.pages.PageSpan;
import org.bayan.help.ui.internal.pages.PageText;
import org.bayan.help.ui.internal.search.FoundPage;
import org.bayan.help.ui.internal.search.GuideSearch;
import org.bayan.help.ui.internal.search.SearchedWords;
import org.bayan.text.Direction;
import org.junit.jupiter.api.Test;

/** The pages of the help as text, and the search in them. */
class HelpPagesTest {

  private static final String FOLDER = "/org.bayan.help/pages/";

  private final Guide guide = Ui.ask(Guide::ofPlatform);

  private PageText page(String name) throws PageException {
    return guide.read(FOLDER + name + ".html");
  }

  private static List<String> lines(PageText page) {
    return page.text().lines().toList();
  }

  @Test
  void eachLineOfAPageIsALineOfItsText() throws Exception {
    for (var topic : guide.withPages()) {
      PageText page = guide.read(topic.address());
      assertEquals(lines(page).size(), page.lines().size(), page.address());
      assertEquals(PageLine.Kind.TITLE, page.lines().getFirst().kind(), page.address());
    }
  }

  @Test
  void itemsOfANumberedListHaveTheirNumbers() throws Exception {
    List<String> steps =
        lines(page("realign")).stream().filter(line -> line.matches("\\d\\.\t.*")).toList();
    assertEquals(3, steps.size());
    assertTrue(steps.getFirst().startsWith("1.\tAccept some beads"), steps.getFirst());
  }

  @Test
  void arabicWordsInAnEnglishPageAreIsolated() throws Exception {
    PageText page = page("what");
    assertTrue(page.text().contains("(\u2067بيان\u2069, “statement”)"), page.text());
    assertTrue(page.spans().stream().anyMatch(span -> span.kind() == PageSpan.Kind.RIGHT_TO_LEFT));
  }

  @Test
  void linksLeadToWhatTheyNameFromThePlaceOfThePage() throws Exception {
    assertEquals(FOLDER + "command-line.html", page("realign").links().getFirst().target());
    assertEquals("/org.bayan.help/pictures/why.png", page("why").pictures().getFirst().target());
  }

  @Test
  void cellsOfARowArePartedByTabs() throws Exception {
    PageText page = page("links");
    String row =
        lines(page).stream().filter(line -> line.contains("Summary")).findFirst().orElseThrow();
    assertEquals(4, row.split("\t").length, row);
  }

  @Test
  void aPageThatIsNotThereIsNamed() {
    PageException refused = assertThrows(PageException.class, () -> page("nowhere"));
    assertTrue(refused.getMessage().contains("nowhere.html"), refused.getMessage());
  }

  @Test
  void allWordsOfAQueryMustStandInAPage() {
    GuideSearch search = new GuideSearch(guide);
    List<FoundPage> found = search.find("restore version", () -> false);
    assertEquals("Saving and recovery", found.getFirst().topic().title());
    assertEquals(List.of(), search.find("restore xylophone", () -> false));
    assertEquals(List.of(), search.find("  ", () -> false));
  }

  @Test
  void theSentenceWithTheWordIsShownFromNearIt() {
    PageText page =
        new PageText(
            "/a/b.html",
            "T",
            Direction.LEFT_TO_RIGHT,
            "T\nFirst sentence. A second one that is long before it comes to the Ḥamza at last.",
            List.of(
                new PageLine(0, PageLine.Kind.TITLE, 0, -1),
                new PageLine(2, PageLine.Kind.PARAGRAPH, 0, -1)),
            List.of(),
            Map.of());
    int[] place = SearchedWords.of("hamza").places(page.text()).getFirst();
    assertEquals("Ḥamza", page.text().substring(place[0], place[1]));
  }
}
