/**
 * Sentences as dependency trees, and the {@link org.waybill.syntax.Parser} that makes them.
 *
 * <p>Tags and relations are those of Universal Dependencies, so that one engine can read the trees
 * of every language. A trap: contracted forms ("del", "venderle") are one token on the page and
 * several in the tree; then each part has the offsets of the whole.
 */
@NullMarked
package org.waybill.syntax;

import org.jspecify.annotations.NullMarked;
