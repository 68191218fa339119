package org.bayan.ui.internal.keys;

import java.util.List;

/**
 * A command and its keys.
 *
 * @param group what kind of command it is
 * @param command what it is called
 * @param description what it does; may be empty
 * @param standard its keys in the standard scheme, as they are written on the keyboard
 * @param intertext its keys in the scheme that follows InterText
 */
public record KeyRow(
    String group,
    String command,
    String description,
    List<String> standard,
    List<String> intertext) {}
