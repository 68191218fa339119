package org.bayan.model.generator;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Generates the Java code of {@code org.bayan.model} from its Ecore models, outside Eclipse. */
public final class ModelGenerator {

  private static final String PROJECT = "org.bayan.model";

  private ModelGenerator() {}

  /**
   * Replaces {@code src-gen} of a bundle by what its models generate; touches nothing else in it.
   *
   * @param arguments one argument: the folder of the bundle {@code org.bayan.model}
   * @throws IOException when a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path bundle = Path.of(arguments[0]);
    Path scratch = Files.createTempDirectory("bayan-model");
    // The generator also writes plugin.xml and build.properties, which here are written by hand.
    copy(bundle.resolve("model"), scratch.resolve("model"));
    generate(scratch);
    delete(bundle.resolve("src-gen"));
    copy(scratch.resolve("src-gen"), bundle.resolve("src-gen"));
    delete(scratch);
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /**
   * Generates {@code src-gen} from {@code model/bayan.genmodel}.
   *
   * @param bundle the folder that holds {@code model/}; {@code src-gen/} is written into it
   * @throws IOException when a model cannot be read
   * @throws IllegalStateException when the models are invalid or the generator reports a fault
   */
  public static void generate(Path bundle) throws IOException {
    Path folder = bundle.toRealPath();
    EcorePlugin.getPlatformResourceMap().put(PROJECT, URI.createFileURI(folder + File.separator));
    Generator generator = new Generator();
    generator
        .getAdapterFactoryDescriptorRegistry()
        .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
    GenModel model = load();
    model.reconcile();
    model.setCanGenerate(true);
    generator.setInput(model);
    Diagnostic outcome =
        generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
    if (outcome.getSeverity() >= Diagnostic.ERROR) {
      throw new IllegalStateException(outcome.toString());
    }
    if (!Files.isDirectory(folder.resolve("src-gen"))) {
      throw new IllegalStateException("nothing was generated in " + folder);
    }
  }

  private static GenModel load() throws IOException {
    ResourceSet resources = new ResourceSetImpl();
    Map<String, Object> factories =
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
    factories.put("ecore", new EcoreResourceFactoryImpl());
    factories.put("genmodel", new XMIResourceFactoryImpl());
    resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
    resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
    URI uri = URI.createPlatformResourceURI(PROJECT + "/model/bayan.genmodel", true);
    return (GenModel) resources.getResource(uri, true).getContents().get(0);
  }
}
