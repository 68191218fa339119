/** What use cases of memories need of other engines: words that translate each other, documents. */
package org.bayan.core.internal.memory;
