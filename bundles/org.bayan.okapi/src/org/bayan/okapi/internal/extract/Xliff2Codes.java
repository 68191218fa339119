package org.bayan.okapi.internal.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.CloneFactory;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Tag;
import org.bayan.okapi.ExtractedCode;
import org.bayan.okapi.internal.merge.TranslatedContent;

/**
 * The inline tags of one XLIFF 2 unit as codes. XLIFF 2 names tags by strings; here each gets a
 * number, in the order of the source text, so that the number is the same whenever the unit is
 * read.
 */
final class Xliff2Codes {
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The content with codes in place of tags. */
  TextFragment fragment(Fragment content) {
    TextFragment fragment = new TextFragment();
    String coded = content.getCodedText();
    for (int i = 0; i < coded.length(); i++) {
      char c = coded.charAt(i);
      if (!Fragment.isChar1(c)) {
        fragment.append(c);
      } else {
        // Content that is protected from change is hidden behind a mark of another kind.
        if (c != Fragment.PCONT_STANDALONE) {
          fragment.append(code(content.getTag(coded, i)));
        }
        i++;
      }
    }
    return fragment;
  }

  private Code code(Tag tag) {
    TextFragment.TagType kind =
        switch (tag.getTagType()) {
          case OPENING -> TextFragment.TagType.OPENING;
          case CLOSING -> TextFragment.TagType.CLOSING;
          case STANDALONE -> TextFragment.TagType.PLACEHOLDER;
        };
    String type = tag.getType() == null ? (tag.isMarker() ? "mrk" : "ph") : tag.getType();
    String data = tag instanceof CTag code && code.getData() != null ? code.getData() : "";
    Code code = new Code(kind, type, data);
    code.setId(number(tag));
    return code;
  }

  private int number(Tag tag) {
    String key = (tag.isMarker() ? "m" : "c") + tag.getId();
    return numbers.computeIfAbsent(key, k -> numbers.size() + 1);
  }

  /** Writes a translation of a part's source beside it. */
  void setTarget(Part part, String text, List<ExtractedCode> codes) {
    TextFragment translated = TranslatedContent.of(fragment(part.getSource()), text, codes);
    Map<String, Tag> originals = originals(part.getSource());
    Fragment target = part.setTarget("");
    String coded = translated.getCodedText();
    for (int i = 0; i < coded.length(); i++) {
      char c = coded.charAt(i);
      if (TextFragment.isMarker(c)) {
        Code code = translated.getCode(coded.charAt(++i));
        Tag original = originals.get(code.getTagType() + " " + code.getId());
        target.append(CloneFactory.create(original, part.getTargetTags()));
      } else {
        target.append(c);
      }
    }
  }

  private Map<String, Tag> originals(Fragment source) {
    Map<String, Tag> tags = new HashMap<>();
    String coded = source.getCodedText();
    for (int i = 0; i < coded.length(); i++) {
      char c = coded.charAt(i);
      if (Fragment.isChar1(c)) {
        if (c != Fragment.PCONT_STANDALONE) {
          Tag tag = source.getTag(coded, i);
          tags.put(code(tag).getTagType() + " " + number(tag), tag);
        }
        i++;
      }
    }
    return tags;
  }
}
