/** The parts of Akoma Ntoso files: metadata, sections, paragraphs with their segments. */
package org.bayan.exchange.internal.library;
