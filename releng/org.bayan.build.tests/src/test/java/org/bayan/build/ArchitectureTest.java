package org.bayan.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The arrows between bundles: rcp → project.ui → ui → core → engines → text, cli → core. A bundle
 * may also use what stands below what it uses.
 */
class ArchitectureTest {

  private static final Map<String, Set<String>> MAY_USE = new HashMap<>();

  static {
    allow("text");
    allow("samples");
    allow("model");
    allow("align", "text");
    allow("okapi", "text");
    allow("index", "text", "model");
    allow("terms", "text", "model");
    allow("exchange", "text", "model");
    allow("quality", "text", "model", "terms");
    allow(
        "core",
        "text",
        "align",
        "model",
        "okapi",
        "index",
        "terms",
        "exchange",
        "quality",
        "samples");
    allow("cli", "core");
    allow("ui", "core");
    allow("rules.ui", "ui", "core");
    allow("terms.ui", "ui", "core");
    allow("memory.ui", "ui", "core");
    allow("library.ui", "ui", "core");
    allow("quality.ui", "ui", "core");
    allow("project.ui", "ui", "core");
    allow("help");
    allow("help.ui", "ui", "text");
    allow(
        "rcp",
        "project.ui",
        "rules.ui",
        "terms.ui",
        "memory.ui",
        "library.ui",
        "quality.ui",
        "help.ui",
        "ui");
  }

  private static final Set<String> SCREEN_BUNDLES =
      Set.of(
          "org.bayan.ui",
          "org.bayan.project.ui",
          "org.bayan.rules.ui",
          "org.bayan.terms.ui",
          "org.bayan.memory.ui",
          "org.bayan.library.ui",
          "org.bayan.quality.ui",
          "org.bayan.help.ui",
          "org.bayan.rcp");
  private static final Pattern SCREEN =
      Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui|nebula)(\\..*)?");

  private final List<Bundle> bundles = Bundle.all();

  ArchitectureTest() throws IOException {}

  private static void allow(String bundle, String... below) {
    MAY_USE.put("org.bayan." + bundle, new HashSet<>());
    for (String one : below) {
      MAY_USE.get("org.bayan." + bundle).add("org.bayan." + one);
    }
  }

  @Test
  void every_bundle_has_its_place() {
    assertTrue(bundles.size() > 10, bundles.toString());
    for (Bundle bundle : bundles) {
      assertTrue(
          bundle.isTest() || bundle.isTranslation() || MAY_USE.containsKey(bundle.name()),
          bundle.name() + " has no place in the architecture; give it one here");
    }
  }

  @Test
  void no_bundle_requires_what_stands_above_or_beside_it() {
    for (Bundle bundle : bundles) {
      Set<String> allowed = below(subject(bundle));
      for (String required : bundle.requires()) {
        if (required.startsWith("org.bayan.")) {
          assertTrue(
              allowed.contains(required) || bundle.isTest() && mayBeTestedWith(bundle, required),
              bundle.name() + " must not require " + required);
        }
      }
    }
  }

  @Test
  void no_bundle_imports_a_package_of_a_bundle_above_or_beside_it() {
    for (Bundle bundle : bundles) {
      for (String imported : bundle.imports()) {
        assertFalse(
            imported.startsWith("org.bayan."),
            bundle.name()
                + " imports "
                + imported
                + "; require the bundle, so that arrows are seen");
      }
    }
  }

  @Test
  void only_the_screen_bundles_know_the_screen() {
    for (Bundle bundle : bundles) {
      if (!SCREEN_BUNDLES.contains(subject(bundle))) {
        for (String used : used(bundle)) {
          assertFalse(SCREEN.matcher(used).matches(), bundle.name() + " must not use " + used);
        }
      }
    }
  }

  @Test
  void text_and_align_run_without_emf_osgi_and_lucene() {
    Pattern forbidden = Pattern.compile("org\\.(eclipse|osgi|apache\\.lucene)\\b.*");
    for (Bundle bundle : bundles) {
      if (Set.of("org.bayan.text", "org.bayan.align").contains(bundle.name())) {
        for (String used : used(bundle)) {
          assertFalse(forbidden.matcher(used).matches(), bundle.name() + " must not use " + used);
        }
      }
    }
  }

  @Test
  void only_okapi_knows_okapi_and_only_index_knows_lucene() throws IOException {
    assertOnly("org.bayan.okapi", "net.sf.okapi.");
    assertOnly("org.bayan.index", "org.apache.lucene.");
  }

  @Test
  void every_bundle_runs_on_java_21() {
    for (Bundle bundle : bundles) {
      assertEquals("JavaSE-21", bundle.environment(), bundle.name());
    }
  }

  @Test
  void translations_are_fragments_that_hold_texts_and_nothing_else() throws IOException {
    for (Bundle bundle : bundles) {
      assertEquals(bundle.isTranslation(), !bundle.host().isEmpty(), bundle.name());
      if (bundle.isTranslation()) {
        assertEquals(List.of(), used(bundle), bundle.name());
        for (Path file : texts(bundle)) {
          assertTrue(
              file.toString().endsWith("_ar.properties") || isPageOfHelp(bundle, file),
              file.toString());
        }
      }
    }
  }

  /** The help is translated by whole files in a folder of the language. */
  private static boolean isPageOfHelp(Bundle bundle, Path file) {
    return bundle.host().equals("org.bayan.help")
        && file.toString().matches(".*/nl/ar/.*\\.(html|xml)");
  }

  @Test
  void every_test_bundle_stands_beside_what_it_tests() {
    for (Bundle bundle : bundles) {
      if (bundle.isTest()) {
        assertTrue(
            bundles.stream().anyMatch(other -> other.name().equals(subject(bundle))),
            bundle.name());
      }
    }
  }

  @Test
  void the_version_that_the_program_tells_is_that_of_the_build() throws IOException {
    String pom = Files.readString(Checkout.ROOT.resolve("pom.xml"));
    Matcher built = Pattern.compile("<version>([0-9.]+)-SNAPSHOT</version>").matcher(pom);
    Path source =
        Checkout.ROOT.resolve("bundles/org.bayan.core/src/org/bayan/core/BayanVersion.java");
    assertTrue(built.find());
    assertTrue(
        Files.readString(source).contains("NUMBER = \"" + built.group(1) + "\""), built.group(1));
  }

  private void assertOnly(String owner, String packages) throws IOException {
    for (Bundle bundle : bundles) {
      if (!subject(bundle).equals(owner)) {
        assertTrue(
            used(bundle).stream().noneMatch(used -> used.startsWith(packages)),
            bundle.name() + " must not use " + packages + "*");
      }
    }
  }

  /** The files of a fragment that come into its jar, without its manifest. */
  private static List<Path> texts(Bundle fragment) throws IOException {
    Path root = Checkout.ROOT.resolve("bundles").resolve(fragment.name());
    Set<String> own = Set.of("META-INF", "build.properties", "pom.xml", "target");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !own.contains(root.relativize(file).getName(0).toString()))
          // The build keeps a file with such a name beside the others while it runs.
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .toList();
    }
  }

  /** A test also uses what it tests and the sample; the screen is tested in the product. */
  private static boolean mayBeTestedWith(Bundle bundle, String required) {
    boolean screen = SCREEN_BUNDLES.contains(subject(bundle)) && SCREEN_BUNDLES.contains(required);
    return required.equals(subject(bundle)) || required.equals("org.bayan.samples") || screen;
  }

  private static List<String> used(Bundle bundle) {
    List<String> used = new ArrayList<>(bundle.requires());
    used.addAll(bundle.imports());
    return used;
  }

  /** The bundle itself, or the one that a test bundle tests. */
  private static String subject(Bundle bundle) {
    return bundle.name().replaceFirst("\\.tests$", "");
  }

  private static Set<String> below(String bundle) {
    Set<String> all = new TreeSet<>();
    for (String used : MAY_USE.getOrDefault(bundle, Set.of())) {
      all.add(used);
      all.addAll(below(used));
    }
    return all;
  }
}
