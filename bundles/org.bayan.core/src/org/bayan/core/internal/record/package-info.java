/** Writes down what changes in a model, so that it can be taken back and made again. */
package org.bayan.core.internal.record;
