/**
 * Events from predicates: a valency lexicon says which slots of which verb or noun hold which role.
 *
 * <p>{@link org.waybill.reading.events.FrameLexicon} holds the frames of a language, {@link
 * org.waybill.reading.events.EventReader} matches them and fills roles, one reader a kind. Roles
 * that the sentence leaves open are filled from the rest of the report by {@link
 * org.waybill.reading.events.ContextRoles}, and marked so.
 */
@NullMarked
package org.waybill.reading.events;

import org.jspecify.annotations.NullMarked;
