package org.bayan.benchmarks;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Terms found by Lucene: the lines of a text are indexed in memory, by the stems of its light10
 * stemmer (Larkey, Ballesteros and Connell 2007), and each term is a phrase to search for.
 */
final class LightPhraseSearch {
  private static final String FIELD = "line";

  private final Analyzer analyzer = new ArabicAnalyzer();
  private final List<Query> phrases;

  LightPhraseSearch(List<String> terms) {
    QueryBuilder builder = new QueryBuilder(analyzer);
    phrases =
        terms.stream()
            .map(term -> builder.createPhraseQuery(FIELD, term))
            .filter(query -> query != null)
            .toList();
  }

  /** The number of pairs of a line and a term in it. */
  int count(List<String> lines) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (String line : lines) {
          Document document = new Document();
          document.add(new TextField(FIELD, line, Field.Store.NO));
          writer.addDocument(document);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        int hits = 0;
        for (Query phrase : phrases) {
          hits += searcher.count(phrase);
        }
        return hits;
      }
    }
  }
}
