/** The whole report as JSON, for programs, with its schema. */
package org.scholion.report.json;
