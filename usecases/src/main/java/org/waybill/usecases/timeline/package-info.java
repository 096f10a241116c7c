/**
 * The picture of a dossier's course: stages and what touches the relation, over time.
 *
 * <p>{@link org.waybill.usecases.timeline.Timeline} says what is in the picture, {@link
 * org.waybill.usecases.timeline.TimelinePicture} draws it as SVG, and {@link
 * org.waybill.usecases.timeline.TimelinePage} puts it on a page of HTML with the same in words. All
 * markup is written through {@link org.waybill.usecases.timeline.Markup}, so that it is well-formed
 * whatever names the reports have.
 */
@NullMarked
package org.waybill.usecases.timeline;

import org.jspecify.annotations.NullMarked;
