package org.bayan.help.ui.internal.pages;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

/** Topics and pages that the plug-ins of this Bayan contribute, in the language of the user. */
public final class Guide {

  private final List<Topic> topics;
  private final Map<String, PageText> pages = new ConcurrentHashMap<>();

  private Guide(List<Topic> topics) {
    this.topics = topics;
  }

  /** The guide of this Bayan. */
  public static Guide ofPlatform() {
    return new Guide(Arrays.stream(HelpSystem.getTocs()).map(Guide::topic).toList());
  }

  private static Topic topic(IToc toc) {
    return new Topic(toc.getLabel(), address(toc.getTopic(null).getHref()), below(toc.getTopics()));
  }

  private static Topic topic(ITopic topic) {
    return new Topic(topic.getLabel(), address(topic.getHref()), below(topic.getSubtopics()));
  }

  private static List<Topic> below(ITopic[] topics) {
    return Arrays.stream(topics).map(Guide::topic).toList();
  }

  private static String address(String href) {
    return href == null ? "" : href;
  }

  /** The topics of the first level. */
  public List<Topic> topics() {
    return topics;
  }

  /** The topics that have a page, in the order in which they are read. */
  public List<Topic> withPages() {
    return topics.stream().flatMap(topic -> topic.withPages().stream()).toList();
  }

  /** The topic of a page. */
  public Optional<Topic> topicOf(String address) {
    return withPages().stream()
        .filter(topic -> page(topic.address()).equals(page(address)))
        .findFirst();
  }

  /** The address of the first page. */
  public String start() {
    return withPages().getFirst().address();
  }

  private static String page(String address) {
    return address.replaceFirst("#.*", "");
  }

  /**
   * A page.
   *
   * @param address its address, with or without an anchor
   * @throws PageException when there is none or it cannot be read
   */
  public PageText read(String address) throws PageException {
    String page = page(address);
    PageText known = pages.get(page);
    if (known != null) {
      return known;
    }
    URL place = find(page).orElseThrow(() -> new PageException(NLS.bind(Messages.noPage, page)));
    try (InputStream in = place.openStream()) {
      PageText read = PageReader.read(page, in);
      pages.put(page, read);
      return read;
    } catch (IOException e) {
      throw new PageException(NLS.bind(Messages.notRead, page, e.getMessage()), e);
    }
  }

  /** Where the file of an address is, in the language of the user where it is there. */
  public static Optional<URL> find(String address) {
    IPath path = IPath.fromPortableString(page(address));
    Bundle bundle = path.segmentCount() < 2 ? null : Platform.getBundle(path.segment(0));
    return bundle == null
        ? Optional.empty()
        : Optional.ofNullable(
            FileLocator.find(
                bundle, IPath.fromOSString("$nl$").append(path.removeFirstSegments(1))));
  }
}
