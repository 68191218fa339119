package org.bayan.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bayan.core.internal.DeliverableFiles;
import org.bayan.core.internal.DocumentOrigin;
import org.bayan.core.internal.NewAlignment;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.PairedTexts;
import org.bayan.exchange.bilingual.BilingualFile;
import org.bayan.exchange.bilingual.BilingualReader;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Text;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.xliff.XliffCheck;
import org.bayan.okapi.xliff.XliffFault;

/**
 * Makes a bitext of a file that holds texts with their translations: each pair is a bead. States,
 * notes and inline codes are kept; nothing is aligned anew.
 */
public final class ConvertBilingual {

  /** No document is put back into such a file; 'xliff export' writes one. */
  private static final String MEDIA_TYPE = "application/x-bilingual";

  /** The names of files that it reads, for a file dialog. */
  public static final List<String> PATTERNS =
      List.of(
          "*.tmx",
          "*.xlf",
          "*.xliff",
          "*.sdlxliff",
          "*.mqxliff",
          "*.po",
          "*.pot",
          "*.tsv",
          "*.tab",
          "*.txt",
          "*.csv");

  private final InstantSource clock;
  private final String person;

  /** The use case with the system's clock, for who is logged in. */
  public ConvertBilingual() {
    this(InstantSource.system(), System.getProperty("user.name"));
  }

  /**
   * The use case.
   *
   * @param clock gives the times to record
   * @param person who makes the bitext, recorded in it
   */
  public ConvertBilingual(InstantSource clock, String person) {
    this.clock = clock;
    this.person = person;
  }

  /** Whether files of this name are bilingual. */
  public static boolean suits(Path file) {
    return BilingualReader.reads(file);
  }

  /**
   * Makes a bitext.
   *
   * @param request of what, and where
   * @param progress is told how far it is
   * @return what is in it; the file is written then
   * @throws TaskException when a file cannot be read or written, or the languages are not known; no
   *     file is changed then
   */
  public ConvertOutcome run(ConvertRequest request, Progress progress) throws TaskException {
    Path file = request.file();
    if (!suits(file)) {
      throw new TaskException(
          TaskException.Kind.REQUEST,
          file
              + " is no bilingual file; name TMX, XLIFF, PO, or a table of two columns (.tsv,"
              + " .csv).");
    }
    OutputFiles.requireWritable(List.of(request.to()), List.of(file));
    progress.step("Reading " + file.getFileName());
    BilingualFile read = read(request);
    if (read.units().isEmpty()) {
      throw new TaskException(
          TaskException.Kind.INPUT, file + " holds no text; check that it is the right file.");
    }
    progress.step("Writing " + request.to().getFileName());
    DeliverableFiles.writeBitext(bitext(file, read), request.to());
    int untranslated = (int) read.units().stream().filter(unit -> unit.target().isEmpty()).count();
    return new ConvertOutcome(
        read.sourceLanguage(), read.targetLanguage(), read.units().size(), untranslated);
  }

  private static BilingualFile read(ConvertRequest request) throws TaskException {
    Path file = request.file();
    if (!Files.isRegularFile(file)) {
      throw new TaskException(
          TaskException.Kind.INPUT, file + " is no file that can be read; check the path.");
    }
    try {
      if (file.toString().toLowerCase(Locale.ROOT).matches(".*(?:xlf|xliff)")) {
        requireSound(file);
      }
      return new BilingualReader(request.source(), request.target()).read(file);
    } catch (DocumentException | IOException e) {
      throw new TaskException(TaskException.Kind.INPUT, e.getMessage(), e);
    }
  }

  private static void requireSound(Path file) throws DocumentException, TaskException {
    Optional<XliffFault> damage = XliffCheck.damage(file);
    if (damage.isPresent()) {
      throw new TaskException(
          TaskException.Kind.INPUT, file + " cannot be read: " + damage.get().sentence());
    }
  }

  private BitextProject bitext(Path file, BilingualFile read) throws TaskException {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    BitextProject project = BitextFactory.eINSTANCE.createBitextProject();
    project.setId(UUID.randomUUID().toString());
    project.setName(file.getFileName().toString());
    project.setCreated(now);
    project.setCreatedBy(person);
    project.setModified(now);
    project.setGenerator(BayanVersion.PROGRAM);
    String digest = digest(file);
    project.setSource(text(BitextIds.SOURCE, read.sourceLanguage(), file, digest, now));
    Text target = text(BitextIds.target(1), read.targetLanguage(), file, digest, now);
    project.getTargets().add(target);
    Alignment alignment = NewAlignment.of(target, 1, now);
    alignment.setCreatedBy(person);
    project.getAlignments().add(alignment);
    new PairedTexts(project.getSource(), alignment, now).addAll(read.units());
    return project;
  }

  private static Text text(String id, String language, Path file, String digest, Instant now) {
    Text text = BitextFactory.eINSTANCE.createText();
    text.setId(id);
    text.setLanguage(language);
    text.setOrigin(DocumentOrigin.of(file.toString(), MEDIA_TYPE, digest, now));
    return text;
  }

  private static String digest(Path file) throws TaskException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new TaskException(TaskException.Kind.INPUT, file + " cannot be read again.", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
