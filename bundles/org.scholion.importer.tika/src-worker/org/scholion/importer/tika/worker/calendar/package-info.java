/** Calendars and contacts. */
package org.scholion.importer.tika.worker.calendar;
