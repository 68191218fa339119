package org.bayan.ui.tests;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Reaches the user interface thread from a test beside it. */
final class Ui {

  /** No test is about speed: this only keeps a broken one from hanging for ever. */
  private static final long PATIENCE_MILLISECONDS = 60_000;

  /**
   * SWT for GTK posts each key press as if the third mouse button were held down as well: the event
   * mask for key presses lands in the state of the event. A keyboard does not do that.
   */
  private static final Listener NO_MOUSE_BUTTON = event -> event.stateMask &= ~SWT.BUTTON3;

  private Ui() {}

  static Display display() {
    return PlatformUI.getWorkbench().getDisplay();
  }

  /** Asks something on the user interface thread; its exceptions come back here. */
  static <T> T ask(Callable<T> question) {
    AtomicReference<T> answer = new AtomicReference<>();
    AtomicReference<Exception> failure = new AtomicReference<>();
    display()
        .syncExec(
            () -> {
              try {
                answer.set(question.call());
              } catch (Exception e) {
                failure.set(e);
              }
            });
    if (failure.get() != null) {
      throw new AssertionError(failure.get());
    }
    return answer.get();
  }

  static void run(Runnable action) {
    ask(
        () -> {
          action.run();
          return null;
        });
  }

  /** Waits until something holds, asked on the user interface thread again and again. */
  static void waitUntil(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
    while (!ask(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        Screenshot.keepOfFailure();
        throw new AssertionError("Waited in vain: " + what);
      }
      pause();
    }
  }

  /** Waits a moment, so that the event loop of the workbench or of a dialog gets a turn. */
  static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Lets everything that is already waiting on the user interface thread happen. */
  static void settle() {
    for (int round = 0; round < 5; round++) {
      run(
          () -> {
            while (display().readAndDispatch()) {
              // Events of GTK are pumped until none is left.
            }
          });
      pause();
    }
  }

  static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
  }

  /** Presses and releases a key as a keyboard does. */
  static void type(int modifiers, char key) {
    post(modifiers, key);
    settle();
  }

  /** Presses and releases a key without waiting for what it does. */
  static void post(int modifiers, char key) {
    run(() -> post(modifiers, 0, key));
  }

  private static void post(int modifiers, int keyCode, char key) {
    int[] held =
        IntStream.of(SWT.CTRL, SWT.SHIFT, SWT.ALT).filter(bit -> (modifiers & bit) != 0).toArray();
    for (int modifier : held) {
      postKey(SWT.KeyDown, modifier, (char) 0);
    }
    postKey(SWT.KeyDown, keyCode, key);
    postKey(SWT.KeyUp, keyCode, key);
    for (int modifier : held) {
      postKey(SWT.KeyUp, modifier, (char) 0);
    }
  }

  /** Types a text of ASCII letters. */
  static void write(String text) {
    for (char key : text.toCharArray()) {
      post(Character.isUpperCase(key) ? SWT.SHIFT : 0, Character.toLowerCase(key));
    }
    settle();
  }

  /** Presses and releases a key that gives no character, such as an arrow. */
  static void press(int keyCode) {
    press(0, keyCode);
  }

  /** Presses and releases such a key while others are held. */
  static void press(int modifiers, int keyCode) {
    run(() -> post(modifiers, keyCode, (char) 0));
    settle();
  }

  /** Presses and releases a key that gives no character, without waiting for what it does. */
  static void postKeyCode(int keyCode) {
    run(() -> post(0, keyCode, (char) 0));
  }

  private static void postKey(int type, int keyCode, char character) {
    display().removeFilter(SWT.KeyDown, NO_MOUSE_BUTTON);
    display().addFilter(SWT.KeyDown, NO_MOUSE_BUTTON);
    Event event = new Event();
    event.type = type;
    event.keyCode = keyCode;
    event.character = character;
    if (!display().post(event)) {
      throw new AssertionError("The display refused a key event.");
    }
  }
}
