package org.bayan.ui.internal.recovery;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * A copy of a model that follows it, made and kept up to date in short steps on the thread that
 * edits the bitext.
 *
 * <p>Writing a book takes a second, in which nobody would want to wait, and in which the book must
 * not change. So not the book is written, but its copy, on another thread. The first copy is made
 * in steps between which the person edits; whatever they touch meanwhile is copied again. When
 * nothing is left to copy, the copy equals the model: the steps run on the thread of the edits, so
 * none comes between. From then on only what was touched is copied, however large the model is.
 * While the copy is written, touches are only noted.
 */
public final class ModelMirror<T extends EObject> {

  /** How many copies are begun in one go: a book has lists of tens of thousands. */
  private static final int CHUNK = 500;

  private final T original;
  private final Map<EObject, EObject> copies = new HashMap<>();
  private final Map<EClass, List<EStructuralFeature>> features = new HashMap<>();
  private final Set<EObject> pending = new LinkedHashSet<>();

  /** A mirror in which nothing is copied yet. */
  public ModelMirror(T original) {
    this.original = original;
    pending.add(original);
  }

  /** Notes that features of these objects were set, so that they are copied again. */
  public void touch(Collection<? extends EObject> objects) {
    pending.addAll(objects);
  }

  /**
   * Copies for a while.
   *
   * @param nanoseconds how long, about
   * @return whether the copy now equals the model
   */
  public boolean advance(long nanoseconds) {
    long end = System.nanoTime() + nanoseconds;
    while (!pending.isEmpty() && System.nanoTime() < end) {
      Iterator<EObject> next = pending.iterator();
      EObject object = next.next();
      next.remove();
      copyFeatures(object, copyOf(object));
    }
    return pending.isEmpty();
  }

  /** The copy; another thread may read it until {@link #advance} is called again. */
  @SuppressWarnings("unchecked")
  public T copy() {
    // A copy has the class of what it copies.
    return (T) copyOf(original);
  }

  private EObject copyOf(EObject object) {
    return copies.computeIfAbsent(object, o -> EcoreUtil.create(o.eClass()));
  }

  private void copyFeatures(EObject object, EObject copy) {
    for (EStructuralFeature feature : features.computeIfAbsent(object.eClass(), this::copied)) {
      if (!object.eIsSet(feature)) {
        // Most are not; asking for their values would make empty lists by the hundred thousand.
        if (copy.eIsSet(feature)) {
          copy.eUnset(feature);
        }
      } else if (feature instanceof EReference reference) {
        copyReference(object, copy, reference);
      } else {
        copy.eSet(feature, object.eGet(feature));
      }
    }
  }

  private List<EStructuralFeature> copied(EClass kind) {
    return kind.getEAllStructuralFeatures().stream()
        .filter(feature -> !feature.isDerived() && feature.isChangeable())
        .filter(feature -> !(feature instanceof EReference reference && reference.isContainer()))
        .toList();
  }

  private void copyReference(EObject object, EObject copy, EReference reference) {
    if (reference.isMany()) {
      List<EObject> values = list(object, reference);
      if (beginCopies(values)) {
        copyList(values, copy, reference);
      } else {
        pending.add(object);
      }
      return;
    }
    EObject value = (EObject) object.eGet(reference);
    if (value != null && reference.isContainment()) {
      contain(value, copy);
    }
    copy.eSet(reference, value == null ? null : copyOf(value));
  }

  /** Begins to copy some of the values of a list; true where all have a copy already. */
  private boolean beginCopies(List<EObject> values) {
    if (values.size() <= CHUNK) {
      return true;
    }
    List<EObject> unknown =
        values.stream().filter(value -> !copies.containsKey(value)).limit(CHUNK).toList();
    unknown.forEach(this::copyOf);
    pending.addAll(unknown);
    return unknown.isEmpty();
  }

  private void copyList(List<EObject> values, EObject copy, EReference reference) {
    if (reference.isContainment()) {
      values.forEach(value -> contain(value, copy));
    }
    replace(list(copy, reference), values.stream().map(this::copyOf).toList());
  }

  /** Leaves alone what stands at the beginning and the end of both lists: usually nearly all. */
  private static void replace(InternalEList<EObject> list, List<EObject> wanted) {
    int shorter = Math.min(list.size(), wanted.size());
    int first = 0;
    while (first < shorter && list.get(first) == wanted.get(first)) {
      first++;
    }
    int after = 0;
    while (after < shorter - first
        && list.get(list.size() - 1 - after) == wanted.get(wanted.size() - 1 - after)) {
      after++;
    }
    for (int at = list.size() - 1 - after; at >= first; at--) {
      list.remove(at);
    }
    List<EObject> between = wanted.subList(first, wanted.size() - after);
    if (!between.isEmpty()) {
      // Adding what may be there already would compare each with all.
      list.addAllUnique(first, between);
    }
  }

  /** What comes into a container may have changed, unseen, while it was in none. */
  private void contain(EObject value, EObject container) {
    EObject known = copies.get(value);
    if (known == null) {
      pending.add(value);
    } else if (known.eContainer() != container) {
      pending.add(value);
      value.eAllContents().forEachRemaining(pending::add);
    }
  }

  private static InternalEList<EObject> list(EObject object, EReference reference) {
    @SuppressWarnings("unchecked")
    InternalEList<EObject> list = (InternalEList<EObject>) object.eGet(reference);
    return list;
  }
}
