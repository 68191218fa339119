/** The steps that use cases are made of: documents to texts, beads to the model, files out. */
package org.bayan.core.internal;
