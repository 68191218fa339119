/**
 * Gets documents from the web. An <i>address</i> is http or https and is followed through its
 * <i>redirects</i>; what comes is bounded in size and time, and every expected failure is a {@link
 * org.bayan.core.TaskException} with a sentence of its own. Nothing is written here.
 */
package org.bayan.core.internal.fetch;
