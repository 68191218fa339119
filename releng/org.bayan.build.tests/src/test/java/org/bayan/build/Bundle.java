package org.bayan.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Manifest;

/**
 * What the manifest of a bundle says.
 *
 * @param name its symbolic name
 * @param requires the bundles it requires
 * @param imports the packages it imports
 * @param environment the execution environment it requires
 * @param host the bundle that it is a fragment of; empty where it is none
 */
record Bundle(
    String name, List<String> requires, List<String> imports, String environment, String host) {

  static List<Bundle> all() throws IOException {
    List<Bundle> bundles = new ArrayList<>();
    for (Path folder : Checkout.list(Checkout.ROOT.resolve("bundles"))) {
      Path manifest = folder.resolve("META-INF/MANIFEST.MF");
      if (Files.exists(manifest)) {
        bundles.add(read(manifest));
      }
    }
    return bundles;
  }

  boolean isTest() {
    return name.endsWith(".tests");
  }

  /** A fragment with the texts of its host in another language. */
  boolean isTranslation() {
    return name.matches(".*\\.nl_[a-z]+");
  }

  private static Bundle read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      var main = new Manifest(in).getMainAttributes();
      return new Bundle(
          names(main.getValue("Bundle-SymbolicName")).get(0),
          names(main.getValue("Require-Bundle")),
          names(main.getValue("Import-Package")),
          main.getValue("Bundle-RequiredExecutionEnvironment"),
          String.join(",", names(main.getValue("Fragment-Host"))));
    }
  }

  /** The clauses of a header, without attributes; commas inside quotes do not part clauses. */
  private static List<String> names(String header) {
    if (header == null) {
      return List.of();
    }
    String plain = header.replaceAll("\"[^\"]*\"", "");
    return Arrays.stream(plain.split(",")).map(clause -> clause.split(";")[0].strip()).toList();
  }
}
