package org.bayan.align.recall;

import java.util.List;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.internal.recall.Postings;

/**
 * Passages that are held in memory, for libraries of a few documents and for trials. Segments are
 * ranked by BM25 (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework", 2009) over
 * the groups of a query.
 */
public final class MemoryPassages implements PassageSource {
  private final List<PassageDocument> documents;
  private final Postings postings;

  /**
   * Passages of some documents.
   *
   * @param language their language, a BCP 47 tag
   * @param documents the documents; their numbers are their places in the list
   */
  public MemoryPassages(String language, List<PassageDocument> documents) {
    this.documents = List.copyOf(documents);
    this.postings = new Postings();
    for (int document = 0; document < documents.size(); document++) {
      List<AlignmentSegment> segments = documents.get(document).segments();
      for (int segment = 0; segment < segments.size(); segment++) {
        List<String> keys = PassageKeys.of(segments.get(segment).text(), language);
        postings.add(new PassageAddress(document, segment), keys);
      }
    }
  }

  @Override
  public List<PassageAddress> candidates(List<QueryGroup> query, int most) {
    return postings.best(query, most);
  }

  @Override
  public PassageDocument document(int number) {
    return documents.get(number);
  }

  @Override
  public int documents() {
    return documents.size();
  }

  @Override
  public int passages() {
    return postings.size();
  }
}
