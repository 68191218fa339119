/**
 * The wizard that makes a project of documents, and the job behind it. A project holds the bitext,
 * the documents of the source text in the folder {@code sources} and those of the target text in
 * {@code targets}.
 */
package org.bayan.project.ui.internal.project;
