/** FreeMarker for templates that a team may have changed: confined to the words of the report, stopped when they run away. */
package org.scholion.report.template;
