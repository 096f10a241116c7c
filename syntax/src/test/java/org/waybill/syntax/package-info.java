/** Tests of the trees and of the sentence splitter. */
@NullMarked
package org.waybill.syntax;

import org.jspecify.annotations.NullMarked;
