/** What a report says, as records that hold no part of the model; writers turn them into a format. */
package org.scholion.core.report.content;
